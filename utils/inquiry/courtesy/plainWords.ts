/**
 * Words of English sentences, as against those of product names: three capitals in a row are an angry sentence only with
 * one of these among them. Left out are THE, OF, FOR, WITH, ALL, NOW, BACK and ORDER, which names have too.
 */
const grammar =
  'am is are was were be been do does did has have had will would can could should must not no never you your yours me my mine we our us they them their he she his her it its this that these those who what where when why how which because if but please still yet already again cannot dont';
const complaints =
  'want wants need needs give gave send sent receive received arrive arrived waiting wait waited pay paid ordered bought refund refunded return returned cancel answer answered reply replied respond ignore ignored broken damaged missing wrong late terrible horrible worst awful unacceptable ridiculous disgusting disappointed useless immediately today tomorrow days weeks money help fix stop tell told know think called asked customer service';

export const plainWords = new Set([...grammar.split(' '), ...complaints.split(' ')]);

/** Abbreviations that are always written in capitals; those without a vowel need not stand here. */
export const abbreviations = new Set(
  'oled led qled uhd usb usa uk eu us id pin faq asap ems ups usps cd dvd ac dc ai pc os ios ssd ram cpu gpu url pdf eta cod sku upc iphone eur usd aud ok vip diy uv sns aa aaa xl'.split(
    ' ',
  ),
);

/** Names that keep a capital. */
export const properWords = new Set(
  'korea korean seoul busan naver coupang google apple samsung january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday english chinese japanese american'.split(
    ' ',
  ),
);
