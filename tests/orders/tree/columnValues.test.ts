import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../utils/orders/tree/columnValues';
import { foldedText } from '../../../utils/orders/tree/visibleText';
import { pageOfBody } from '../shortPages';

function columnsIn(body: string): string[] {
  return columnsOf(pageOfBody(body).tree).values.map(
    ({ head, cell }) => `${head.names.join('+')}: ${foldedText(cell)}`,
  );
}

const HEADS = '<tr><th>상품명</th><th>수량</th><th>판매가</th></tr>';
const table = (rows: string) => `<table>${HEADS}${rows}</table>`;

const row = (cells: string[]) => `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`;

describe('under a row of heads', () => {
  it('each cell has its column’s head', () => {
    expect(columnsIn(table('<tr><td>담요</td><td>2</td><td>49,800원</td></tr>'))).toEqual([
      'productName: 담요',
      'quantity: 2',
      'price: 49,800원',
    ]);
  });

  it('a cell that spans rows speaks for each of them', () => {
    const rows =
      '<tr><td rowspan="2">담요</td><td>2</td><td>1,000원</td></tr><tr><td>3</td><td>2,000원</td></tr>';
    expect(columnsIn(table(rows)).filter((value) => value.startsWith('productName'))).toEqual([
      'productName: 담요',
      'productName: 담요',
    ]);
    expect(columnsIn(table(rows))).toContain('quantity: 3');
  });

  it('a cell that spans columns takes their room', () => {
    expect(columnsIn(table('<tr><td colspan="2">담요</td><td>49,800원</td></tr>'))).toEqual([
      'productName: 담요',
      'price: 49,800원',
    ]);
  });

  it('a table of other elements is one as well', () => {
    expect(columnsIn(`<section>${row(['상품명', '수량'])}${row(['담요', '2'])}</section>`)).toEqual([
      'productName: 담요',
      'quantity: 2',
    ]);
  });

  it('a heading across the table, a sum below it and a foot are no rows of it', () => {
    const rows = `<tr><td colspan="3">포근상점</td></tr><tr><td>총 결제금액</td><td>1</td><td>52,800원</td></tr>
      <tfoot><tr><td>가</td><td>나</td><td>다</td></tr></tfoot>`;
    expect(columnsIn(table(rows))).toEqual([]);
  });

  it('a row of other width, and rows of another table, are none of it', () => {
    expect(columnsIn(table('<tr><td>담요</td><td>2</td></tr>'))).toEqual([]);
    expect(
      columnsIn(
        `${table('')}<p>쉼</p><p>쉼</p><div><div><div><div>${'<table><tr><td>1</td></tr></table>'}</div></div></div></div>`,
      ),
    ).toEqual([]);
  });

  it('heads that stand in a table of their own speak for the one behind it', () => {
    const body = '<table><tr><td>담요</td><td>2</td><td>49,800원</td></tr></table>';
    expect(columnsIn(`<div>${table('')}</div><div>${body}</div>`)).toContain('productName: 담요');
  });
});

function headOf(tag: string): string {
  return `<div><${tag}>상품명</${tag}><${tag}>수량</${tag}></div>`;
}

describe('no row of heads is', () => {
  it.each([
    ['one with a value in it', '<tr><td>상품명</td><td>판매가</td><td>수량: 2</td></tr>'],
    ['one with a number in it', '<tr><td>상품명</td><td>수량</td><td>20261117</td></tr>'],
    ['one with a status in it', '<tr><td>상품명</td><td>수량</td><td>배송중</td></tr>'],
    ['one with a long text in it', `<tr><td>상품명</td><td>수량</td><td>${'긴 글 '.repeat(9)}</td></tr>`],
    ['one with a single field', '<tr><td>상품명</td><td>후기</td><td>안내</td></tr>'],
    ['one of labels beside a value', '<tr><th>상품명</th><th>수량</th><td>담요</td></tr>'],
    ['one too wide', `<tr>${'<td>상품명</td>'.repeat(15)}</tr><tr>${'<td>담요</td>'.repeat(15)}</tr>`],
  ])('%s', (_, rows) => {
    const behind = '<tr><td>담요</td><td>2</td><td>가</td></tr>';
    expect(columnsIn(`<table>${rows}${behind}</table>`)).toEqual([]);
  });

  it('one of things to press', () => {
    const body = '<div><p>담요</p><p>2</p></div>';
    expect(columnsIn(`<section>${headOf('a')}${body}</section>`)).toEqual([]);
    expect(columnsIn(`<section>${headOf('b')}${body}</section>`)).toHaveLength(2);
  });
});

describe('a table', () => {
  const [first] = columnsOf(pageOfBody(table('<tr><td>담요</td><td>2</td><td>1원</td></tr>')).tree).values;
  it('with a column of products is of items', () =>
    expect(first).toMatchObject({ isOfItems: true, isOfTrace: false }));

  it('with a column of order numbers is not', () => {
    const list =
      '<table><tr><th>주문번호</th><th>상품명</th></tr><tr><td>20261117-1</td><td>담요</td></tr></table>';
    expect(columnsOf(pageOfBody(list).tree).values[0]).toMatchObject({ isOfItems: false });
  });
});
