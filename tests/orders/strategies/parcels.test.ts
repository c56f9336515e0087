import { describe, expect, it } from 'vitest';
import { parcelFindings } from '../../../utils/orders/strategies/parcels';
import { pageOfBody } from '../shortPages';

function parcelsIn(body: string): string[] {
  return parcelFindings(pageOfBody(body)).map(({ field, text }) => `${field}: ${text}`);
}

const FOUND = ['courier: 한진택배', 'trackingNumber: 410055667788'];

describe('a courier with the parcel’s number behind it', () => {
  it.each([
    '<p>한진택배 410055667788</p>',
    '<p>한진택배 (410055667788)</p>',
    '<p>한진택배: 410055667788</p>',
    '<p>한진택배 410055667788 배송조회</p>',
    '<p><b>한진택배</b><i>410055667788</i></p>',
  ])('is a parcel: %s', (body) => expect(parcelsIn(body)).toEqual(FOUND));

  it.each([
    ['a courier alone', '<p>한진택배</p>'],
    ['behind other words', '<p>고객께 한진택배 410055667788</p>'],
    ['with a phone number', '<p>한진택배 010-1234-5678</p>'],
    ['with a text', '<p>한진택배 고객센터 안내</p>'],
    ['in a text too long', `<p>한진택배 410055667788 ${'조회'.repeat(40)}</p>`],
    ['in the footer', '<footer><p>한진택배 410055667788</p></footer>'],
    ['as a product’s name', '<p><i class="blind">상품명</i><b>한진택배 410055667788</b></p>'],
  ])('is none %s', (_, body) => expect(parcelsIn(body)).toEqual([]));
});

describe('a link to the courier', () => {
  it.each(['invoice_no', 'invcNo', 'waybillNo', 'slipno', 'trackingNumber'])(
    'has its number as %s',
    (name) => {
      expect(
        parcelsIn(
          `<a href="https://courier.example/find?x=1&${name}=410055667788">우리 택배 따라가 보기</a>`,
        ),
      ).toEqual(['trackingNumber: 410055667788']);
    },
  );

  it.each([
    ['of another name', '<a href="/x?order_no=410055667788">보기</a>'],
    ['of too few digits', '<a href="/x?invoice_no=12345">보기</a>'],
    ['with letters behind it', '<a href="/x?invoice_no=410055667788ab">보기</a>'],
    ['in a review', '<div class="reviews"><a href="/x?invoice_no=410055667788">보기</a></div>'],
    ['that is a button', '<a class="btn" href="/x?invoice_no=410055667788">보기</a>'],
  ])('has none %s', (_, body) => expect(parcelsIn(body)).toEqual([]));
});
