import { describe, expect, it } from 'vitest';
import { channelPages } from '../../utils/contact/channelPages';
import { naverContacts } from '../../utils/contact/contactNames';
import { contacts } from '../../utils/contact/contacts';

function channelAt(url: string): string | undefined {
  return channelPages.find(({ address }) => address.test(url))?.channel;
}

describe('the page of a channel', () => {
  it.each([
    ['https://talk.naver.com/ct/w4exmpl?frm=mnmb#nafullscreen', 'seller-talk'],
    ['https://talk.naver.com/WCEXMPL', 'seller-talk'],
    ['https://help.pay.naver.com/mail/form.help', 'centre-mail'],
    ['https://help.pay.naver.com/mail/form.help?alias=checkout_accuse', 'centre-mail'],
  ])('%s is that of %s', (url, channel) => expect(channelAt(url)).toBe(channel));

  it.each([
    '',
    'about:blank',
    'http://talk.naver.com/ct/w4exmpl',
    'https://talk.naver.com.example.com/ct/w4exmpl',
    'https://example.com/https://talk.naver.com/ct/w4exmpl',
    'https://partner.talk.naver.com/',
    'https://help.pay.naver.com/faq/content.help?faqId=11721',
    'https://help.pay.naver.com/mailbox',
    'https://orders.pay.naver.com/order/status/2026111710034503',
  ])('is not %j', (url) => expect(channelAt(url)).toBeUndefined());

  it('is where the contact’s own link leads', () => {
    expect(channelAt(contacts['centre-mail'].link!)).toBe('centre-mail');
  });

  it('is Naver’s own: for another store’s order none of them is taken', () => {
    for (const { channel } of channelPages) expect(naverContacts).toContain(channel);
  });
});
