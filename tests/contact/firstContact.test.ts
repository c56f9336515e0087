import { describe, expect, it } from 'vitest';
import { contacts } from '../../utils/contact/contacts';
import { naverContacts } from '../../utils/contact/contactNames';
import { contactsFor } from '../../utils/contact/contactsFor';
import { firstContact } from '../../utils/contact/firstContact';
import { reasonTexts } from '../../utils/contact/reasons';
import { openingState } from '../../utils/hours/openingState';
import { allTopics } from '../../utils/inquiry/topicRanking';
import { sourceOf } from '../../utils/sources/sources';

function stateAt(time: string) {
  return openingState(contacts.phone.schedule!, new Date(`${time}+09:00`)).state;
}

describe('firstContact', () => {
  it.each([
    'payment-failed',
    'paid-but-no-order',
    'charged-twice',
    'deposit-unconfirmed',
    'refund-late',
    'seller-silent',
  ] as const)('sends %s to the centre for an order at Naver', (topic) => {
    expect(firstContact(topic, { naver: true }).channel).toBe('centre-chat');
  });

  it.each(['late-in-transit', 'cancel', 'defective', 'return', 'other'] as const)(
    "sends %s to the seller's inquiry, whose answers are measured",
    (topic) => {
      expect(firstContact(topic, { naver: true })).toEqual({
        channel: 'seller-inquiry',
        reason: 'answer-is-measured',
      });
    },
  );

  it('never names a channel of Naver elsewhere', () => {
    for (const topic of allTopics) {
      const { channel } = firstContact(topic, { naver: false });
      expect(naverContacts).not.toContain(channel);
    }
  });

  it('has a reason in both languages for every topic', () => {
    for (const topic of allTopics) {
      for (const naver of [true, false]) {
        const { text } = reasonTexts[firstContact(topic, { naver }).reason];
        expect(text.ko).toMatch(/[다요]\.$/);
        expect(text.en).toMatch(/\.$/);
      }
    }
  });
});

describe('contacts', () => {
  it('are keyed by their own id, with sources that exist', () => {
    for (const [id, contact] of Object.entries(contacts)) {
      expect(contact.id).toBe(id);
      for (const source of contact.sources) expect(sourceOf(source).title).not.toBe('');
    }
  });

  it('state hours and numbers only with a source', () => {
    for (const contact of Object.values(contacts)) {
      const statesFacts =
        contact.schedule !== null || contact.phone !== undefined || contact.link !== undefined;
      expect(!statesFacts || contact.sources.length > 0).toBe(true);
    }
  });

  it('leave out what is Naver\u2019s for an order elsewhere', () => {
    expect(contactsFor('naver-pay')).toContain('centre-chat');
    expect(contactsFor('cafe24')).toEqual(['seller-inquiry', 'product-qna', 'courier', 'consumer-centre']);
  });
});

describe('the Naver Pay centre', () => {
  it('is open on weekdays from 09:00 to 18:00, lunch included, since no break is confirmed', () => {
    expect(stateAt('2025-11-21T08:59:59')).toBe('closed');
    expect(stateAt('2025-11-21T09:00:00')).toBe('open');
    expect(stateAt('2025-11-21T12:30:00')).toBe('open');
    expect(stateAt('2025-11-21T18:00:00')).toBe('closed');
  });

  it('is closed at weekends and on public holidays', () => {
    expect(stateAt('2025-11-22T11:00:00')).toBe('closed');
    expect(stateAt('2025-12-25T11:00:00')).toBe('closed');
  });
});
