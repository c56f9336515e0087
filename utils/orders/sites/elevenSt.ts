import type { Site } from './types';

/**
 * 11번가: detail and list.
 * Origin: addresses, the number's attribute and some class names confirmed in public code (2023-26); rebuilt.
 */
export const elevenSt: Site = {
  id: '11st',
  addresses: [
    /^https:\/\/buy\.11st\.co\.kr\/order\/BuyManager\.tmall\?(?:[^#]*&)?ordNo=(?<orderNumber>\d{17})(?:[&#]|$)/,
    /^https:\/\/buy\.11st\.co\.kr\/my11st\/order\/OrderList\.tmall(?:[?#]|$)/,
  ],
  matchPatterns: [
    'https://buy.11st.co.kr/order/BuyManager.tmall*',
    'https://buy.11st.co.kr/my11st/order/OrderList.tmall*',
  ],
  attributes: { orderNumber: 'ord-no' },
  classes: { orderedAt: '.odr_date' },
  numbers: { pattern: /(?<!\d)20\d{15}(?!\d)/, startWithDay: true },
};
