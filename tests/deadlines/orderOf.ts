import type { Field, Order, OrderItem, OrderStatus } from '../../utils/orders/types';

/** A field as if read from a page, sure unless said otherwise. */
export function field<T>(value: T, sure = true): Field<T> {
  return { value, text: String(value), from: 'label', sure };
}

/** An invented order with one item. */
export function orderOf(
  status: OrderStatus | undefined,
  item: Partial<OrderItem> = {},
  order: Partial<Order> = {},
): Order {
  return {
    site: 'naver-pay',
    orderNumber: field('2026110212345678'),
    ...order,
    items: order.items ?? [
      { productName: field('초경량 우산'), ...(status && { status: field(status) }), ...item },
    ],
  };
}
