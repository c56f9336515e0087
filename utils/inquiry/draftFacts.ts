import { koreanDay } from '../hours/koreanTime';
import type { Field, Order, OrderItem } from '../orders/types';
import { channelRules } from './channelRules';
import { cleanBlock, cleanLine } from './cleanText';
import { elapsedWords } from './elapsedWords';
import type { Slots } from './fillSentence';
import { dayInWords, moneyInWords, nameInLanguage } from './formatValues';
import { orderDays } from './orderDays';
import type { OrderDays } from './orderDays';
import { redact } from './redact';
import type { RedactOptions } from './redact';
import type { LanguagePack, Situation } from './sentences/types';
import { shortenName } from './shorten';
import { topics } from './topics';
import { transitState } from './transitState';
import type { InquiryRequest } from './types';

/** Longer values are no numbers or names, but something read from the wrong place: they are not known. */
const longest = { number: 40, name: 30, method: 20, currency: 3 };
/** More of the shopper's words than fits any channel, even after long numbers in them have become four stars. */
const longestDetails = 5000;
const cardOrAccountDigits = /\d{4}/;

/** All that a draft may say, in the words of its language; what is weak or unknown is not in it. */
export interface DraftFacts {
  slots: Slots;
  situations: Situation[];
  /** '' where the shopper typed nothing. */
  details: string;
}

/** What the request gives to say, cleaned, shortened, and less what the channel must not show. */
export function draftFacts(request: InquiryRequest, pack: LanguagePack): DraftFacts {
  const { order, topic, channel, tone } = request;
  const { isPublic, isSigned } = channelRules[channel];
  const item = order?.items[request.item ?? 0];
  const days = orderDays(order, item, true);
  const today = koreanDay(request.now);
  const name = cleanLine(request.name ?? '');
  const privacy = { ownNumbers: ownNumbers(order), isPublic, name };
  const details = redact(cleanBlock(request.details ?? '').slice(0, longestDetails), privacy).text;

  return {
    details,
    situations: situationsOf(item, days, today),
    slots: {
      ...daySlots(days, today, pack),
      ...elapsedWords(days, topics[topic].elapsedFrom, today, tone, pack.frame),
      ...goodsSlots(item, isPublic ? privacy : undefined),
      ...(isPublic ? {} : privateSlots(order, item, pack)),
      name: isSigned ? shortenName(name) : undefined,
    },
  };
}

function situationsOf(item: OrderItem | undefined, days: OrderDays, today: string | null): Situation[] {
  const status = sure(item?.status);
  const situations: Situation[] = status === undefined ? [] : [status];
  const knowsWhen = days.orderedOn ?? days.dispatchedOn ?? days.expectedOn;
  if (knowsWhen !== undefined && transitState(days, today) === 'on-time') situations.push('on-time');
  return situations;
}

function daySlots(days: OrderDays, today: string | null, { frame }: LanguagePack): Slots {
  const inWords = (day: string | undefined) =>
    day === undefined ? undefined : dayInWords(day, today, frame.day);
  const past = (day: string | undefined) =>
    day !== undefined && (today === null || day <= today) ? inWords(day) : undefined;
  const overdue = (day: string | undefined) =>
    day !== undefined && today !== null && day < today ? inWords(day) : undefined;
  const coming = (day: string | undefined) =>
    day !== undefined && today !== null && day >= today ? inWords(day) : undefined;
  return {
    orderedOn: past(days.orderedOn),
    dispatchedOn: past(days.dispatchedOn),
    deliveredOn: past(days.deliveredOn),
    lastScanOn: past(days.lastScanOn),
    requestedOn: past(days.requestedOn),
    collectedOn: past(days.collectedOn),
    pastDispatchDue: overdue(days.dispatchDue),
    pastExpectedOn: overdue(days.expectedOn),
    comingExpectedOn: coming(days.expectedOn),
  };
}

function goodsSlots(item: OrderItem | undefined, publicPrivacy: RedactOptions | undefined): Slots {
  const shown = (field: Field<string> | undefined) => {
    const text = cleanLine(field?.value ?? '');
    return publicPrivacy ? redact(text, publicPrivacy).text : text;
  };
  const quantity = sure(item?.quantity) ?? 0;
  return {
    product: shortenName(shown(item?.productName)),
    option: item?.option?.sure ? shortenName(shown(item.option)) : undefined,
    quantity: Number.isInteger(quantity) && quantity > 1 ? String(quantity) : undefined,
  };
}

function privateSlots(order: Order | undefined, item: OrderItem | undefined, pack: LanguagePack): Slots {
  const orderNumber = shortLine(order?.orderNumber?.value, longest.number);
  const productOrderNumber = shortLine(item?.productOrderNumber?.value, longest.number);
  const courier = shortLine(sure(item?.courier), longest.name);
  const total = sure(order?.total);
  return {
    orderNumber,
    productOrderNumber,
    number: orderNumber ?? productOrderNumber,
    seller: shortLine(sure(item?.seller), longest.name),
    courier: courier && nameInLanguage(courier, pack),
    trackingNumber: shortLine(sure(item?.trackingNumber), longest.name),
    total:
      total && total.currency.length <= longest.currency ? moneyInWords(total, pack.frame.money) : undefined,
    methods: methodNames(sure(order?.paymentMethods) ?? [], pack),
  };
}

/** All of them or none: half of the methods would say something else than the order does. */
function methodNames(methods: string[], pack: LanguagePack): string | undefined {
  const names = methods.map((method) => {
    const name = shortLine(method, longest.method);
    return name === undefined || cardOrAccountDigits.test(name) ? undefined : nameInLanguage(name, pack);
  });
  return names.includes(undefined) ? undefined : [...new Set(names)].join(', ');
}

function ownNumbers(order: Order | undefined): string[] {
  const items = order?.items ?? [];
  return [
    order?.orderNumber,
    ...items.flatMap((item) => [item.productOrderNumber, item.trackingNumber]),
  ].flatMap((field) => (field ? [field.value] : []));
}

function sure<T>(field: Field<T> | undefined): T | undefined {
  return field?.sure ? field.value : undefined;
}

function shortLine(text: string | undefined, length: number): string | undefined {
  const line = cleanLine(text ?? '');
  return line !== '' && line.length <= length ? line : undefined;
}
