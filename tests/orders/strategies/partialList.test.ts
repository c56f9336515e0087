import { describe, expect, it } from 'vitest';
import { saysMore } from '../../../utils/orders/strategies/partialList';
import { pageOfBody } from '../shortPages';

describe('a page says that there are more orders', () => {
  it.each([
    '<button>더보기</button>',
    '<button>주문 내역 더 보기</button>',
    '<a>이전 주문 더 불러오기</a>',
    '<button>Load more</button>',
    '<a>다음</a>',
    '<a>Next page</a>',
    '<nav><a>1</a><a>2</a><a>3</a></nav>',
    '<div><a>이전</a><b>1</b><a>2</a><a>다음</a></div>',
    '<div><a>«</a><b>1</b><a>2</a><a>…</a><a>9</a><a>»</a></div>',
  ])('by %s', (more) => expect(saysMore(pageOfBody(`<main>${more}<p>주문 하나</p></main>`))).toBe(true));
});

describe('a page does not say so', () => {
  it.each([
    ['without a word of it', '<p>주문번호 20261117-0000012</p>'],
    ['by a button that is disabled', '<button disabled>더보기</button>'],
    ['by one that says it is', '<a aria-disabled="true"><i>다음</i></a>'],
    ['by the one page there is', '<div><a>이전</a><b>1</b><a>다음</a></div>'],
    ['by an option of that name', '<dl><dt>옵션</dt><dd>더보기</dd></dl>'],
    ['by numbers that do not rise', '<div><b>3</b><b>1</b></div>'],
    ['by numbers among words', '<div><b>1</b><p>담요</p><b>2</b></div>'],
    ['by a word within another', '<p>상세 더보기</p>'],
  ])('%s', (_, body) => expect(saysMore(pageOfBody(`<main>${body}<p>주문 하나</p></main>`))).toBe(false));
});
