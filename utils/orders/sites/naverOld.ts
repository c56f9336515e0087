import { naverOrderNumbers } from './naverOrderNumbers';
import type { Site } from './types';

/**
 * Naver Pay's older pages, whose links still stand in mails and talk messages: list and detail, desktop and mobile.
 * Origin: the list from a public copy of a page (2019), addresses from public code; the detail rebuilt.
 */
export const naverOld: Site = {
  id: 'naver-old',
  addresses: [
    /^https:\/\/order\.pay\.naver\.com\/(?:o\/)?orderStatus\/(?<orderNumber>\d{16})\/?(?:[?#]|$)/,
    /^https:\/\/m\.pay\.naver\.com\/o\/orderStatus\/(?<orderNumber>\d{16})\/?(?:[?#]|$)/,
    /^https:\/\/new-m\.pay\.naver\.com\/order\/status\/(?<orderNumber>\d{16})\/?(?:[?#]|$)/,
    /^https:\/\/order\.pay\.naver\.com\/home(?:\/more)?(?:[?#]|$)/,
    /^https:\/\/m\.pay\.naver\.com\/o\/home(?:[?#]|$)/,
  ],
  matchPatterns: [
    'https://order.pay.naver.com/orderStatus/*',
    'https://order.pay.naver.com/o/orderStatus/*',
    'https://order.pay.naver.com/home*',
    'https://m.pay.naver.com/o/orderStatus/*',
    'https://m.pay.naver.com/o/home*',
    'https://new-m.pay.naver.com/order/status/*',
  ],
  within: {
    orderNumber: /\/orderStatus\/(?<number>\d{16})/,
    productOrderNumber: /(?:CHK|shoppingInquiry\/|deliveryTracking\/)(?<number>\d{16})(?!\d)/,
  },
  classes: {
    seller: '.seller_item .seller',
    sellerPhone: '.seller_item .tel',
    status: '._statusName',
    productName: '.goods_info .name,.product_dsc a p',
    price: '.product_dsc .price',
  },
  numbers: naverOrderNumbers,
};
