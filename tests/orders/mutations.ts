/** Ways in which a store may rebuild its page overnight. Each changes a document in place. */
export const mutations: Record<string, (document: Document) => void> = {
  'class hashes renamed': (document) => {
    for (const element of document.querySelectorAll('[class*="__"]')) {
      element.className = element.className.replaceAll(/__\w+/g, '__aB3xZ');
    }
  },
  'every class but .blind renamed': (document) => {
    for (const element of document.querySelectorAll('[class]:not(.blind)')) element.className = 'x1a2b3c';
  },
  'data attributes gone': (document) => {
    for (const element of document.querySelectorAll('*')) {
      for (const name of element.getAttributeNames())
        if (name.startsWith('data-nlog')) element.removeAttribute(name);
    }
  },
  'lists and headings turned into divs and spans': (document) => {
    rename(document, 'ul, li, section, p', 'div');
    rename(document, 'strong, em', 'span');
  },
  'dt and dd turned into spans': (document) => {
    rename(document, 'dl', 'div');
    rename(document, 'dt, dd', 'span');
  },
  'every text wrapped once more': (document) => {
    for (const element of document.querySelectorAll('strong, dt, dd, p, em')) {
      const wrapper = document.createElement('span');
      wrapper.append(...element.childNodes);
      element.append(wrapper);
    }
  },
  'a hidden copy of another order in front': (document) => {
    const copy = document.createElement('div');
    copy.setAttribute('style', 'display: none');
    copy.innerHTML = document
      .querySelector('#content')!
      .innerHTML.replaceAll(/20261\d/g, '20259')
      .replaceAll('원', '00원');
    document.body.prepend(copy);
  },
  'blocks in reverse order': (document) => {
    const content = document.querySelector('#content')!;
    for (const child of Array.from(content.children)) content.prepend(child);
  },
  'promotions between the items': (document) => {
    for (const section of document.querySelectorAll('section')) {
      const promotion = document.createElement('div');
      promotion.innerHTML =
        '<h3>이런 상품은 어때요</h3><ul><li><a href="#">반값 우산</a><span>5,900원</span><em>1개</em></li></ul>';
      section.after(promotion);
    }
  },
  'words on buttons that are statuses': (document) => {
    for (const item of document.querySelectorAll('li, article')) {
      const bar = document.createElement('div');
      bar.innerHTML =
        '<button>취소요청</button><button><span>반품요청</span></button><a href="#">구매확정</a>';
      item.append(bar);
    }
  },
};

function rename(document: Document, selector: string, tag: string): void {
  for (const element of document.querySelectorAll(selector)) {
    const renamed = document.createElement(tag);
    for (const name of element.getAttributeNames()) renamed.setAttribute(name, element.getAttribute(name)!);
    renamed.append(...element.childNodes);
    element.replaceWith(renamed);
  }
}
