import type { DataShape, Site } from './types';

/** An order in any of the data. */
const entity = {
  order: { orderNumber: 'orderId', orderedAt: 'orderedAt' },
  parcels: 'deliveryGroupList',
  parcel: {
    courier: 'deliveryCompany.companyName',
    trackingNumber: 'invoiceNumber',
    status: 'groupStatus.status',
    statusNote: 'deliveredDate as 배송완료일',
    seller: 'vendor.vendorName',
    sellerPhone: 'vendor.repPhoneNum',
  },
  items: 'productList',
  item: { productName: 'productName', option: 'vendorItemName after productName', quantity: 'quantity' },
} satisfies Partial<DataShape>;

/**
 * Coupang's list, detail and tracking pages.
 * Origin: addresses and the shape of the page's data confirmed in public captures and code (2025-26); the elements carry
 * hashes alone, so they are read by words; rebuilt.
 */
export const coupang: Site = {
  id: 'coupang',
  addresses: [
    /^https:\/\/mc\.coupang\.com\/ssr\/desktop\/order\/(?<orderNumber>\d{14})\/?(?:[?#]|$)/,
    /^https:\/\/mc\.coupang\.com\/ssr\/desktop\/order\/(?:list|delivery\/tracking)(?:[/?#]|$)/,
  ],
  matchPatterns: ['https://mc.coupang.com/ssr/desktop/order/*'],
  data: [
    {
      branch: 'domains.order',
      orders: 'entity.entities',
      ...entity,
    },
    {
      branch: 'domains.payment',
      orders: 'entity.entities',
      order: { orderNumber: '@key', total: 'totalPayedAmount' },
    },
    {
      branch: 'domains.desktopOrder',
      orders: 'orderList',
      more: 'hasNext',
      ...entity,
    },
  ],
  numbers: { pattern: /(?<!\d)\d{14}(?!\d)/, startWithDay: false },
};
