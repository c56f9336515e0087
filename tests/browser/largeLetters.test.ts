import { expect, test } from './extension';

test('in a narrow popup with letters twice as large nothing sticks out of its card', async ({ shop }) => {
  const page = await shop.openSample('delivered');
  const popup = await shop.openPopup(page);
  await expect(popup.getByTestId('faq-search')).toBeVisible();
  const outside = await popup.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    document.body.style.width = '320px';
    return [...document.querySelectorAll('.card')].flatMap((card) => {
      const edge = card.getBoundingClientRect().right;
      const boxes = [...card.querySelectorAll('input, select, textarea, button')];
      return boxes.filter((box) => box.getBoundingClientRect().right > edge).map((box) => box.outerHTML);
    });
  });
  expect(outside).toEqual([]);
});
