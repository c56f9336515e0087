import { koreanDay } from '../hours/koreanTime';
import type { Field, Order, OrderItem } from '../orders/types';
import { channelRules } from './channelRules';
import { cleanLine } from './cleanText';
import { earlierFacts } from './earlierFacts';
import type { EarlierFacts } from './earlierFacts';
import { elapsedWords } from './elapsedWords';
import type { Slots } from './fillSentence';
import { dayInWords, moneyInWords, nameInLanguage } from './formatValues';
import { orderDays } from './orderDays';
import type { OrderDays } from './orderDays';
import { ownNumbers, privacyOf } from './privacy';
import { redact } from './redact';
import type { LanguagePack, Situation } from './sentences/types';
import { shortenName } from './shorten';
import { spokenNumber } from './spokenNumber';
import { toldFacts } from './toldFacts';
import type { ToldFacts } from './toldFacts';
import { topics } from './topics';
import { transitState } from './transitState';
import type { InquiryRequest } from './types';

/** Longer values are no numbers or names, but something read from the wrong place: they are not known. */
const longest = { number: 40, name: 30, method: 20, currency: 3 };
const cardOrAccountDigits = /\d{4}/;

/** All that a draft may say, in the words of its language; what is weak or unknown is not in it. */
export interface DraftFacts extends EarlierFacts, ToldFacts {
  situations: Situation[];
}

/** What the request gives to say, cleaned, shortened, and less what the channel must not show. */
export function draftFacts(request: InquiryRequest, pack: LanguagePack): DraftFacts {
  const { order, topic, channel, tone } = request;
  const { isPublic, isSigned } = channelRules[channel];
  const item = order?.items[request.item ?? 0];
  const days = orderDays(order, item, true);
  const today = koreanDay(request.now);
  const told = toldFacts(request, privacyOf(request), pack);
  const earlier = earlierFacts(request, today, pack);
  const isTold = told.details !== '' || told.answers.length > 0;

  return {
    ...told,
    ...earlier,
    situations: [...situationsOf(item, days, today), ...(isTold ? ['told' as const] : [])],
    slots: {
      ...earlier.slots,
      ...daySlots(days, today, pack),
      ...elapsedWords(days, topics[topic].elapsedFrom, today, tone, pack.frame),
      ...goodsSlots(item, isPublic ? ownNumbers(order) : undefined),
      ...(isPublic ? {} : privateSlots(order, item, pack)),
      name: isSigned ? shortenName(cleanLine(request.name ?? '')) : undefined,
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

/** In public a product's name, public itself, only loses the order's numbers; an option may hold what was typed in. */
function goodsSlots(item: OrderItem | undefined, hideNumbers: string[] | undefined): Slots {
  const shown = (field: Field<string> | undefined, isPublic: boolean) => {
    const text = cleanLine(field?.value ?? '');
    return shortenName(hideNumbers ? redact(text, { hideNumbers, isPublic }).text : text) || undefined;
  };
  const quantity = sure(item?.quantity) ?? 0;
  return {
    product: shown(item?.productName, false),
    option: item?.option?.sure ? shown(item.option, true) : undefined,
    quantity: Number.isInteger(quantity) && quantity > 1 ? String(quantity) : undefined,
  };
}

function privateSlots(order: Order | undefined, item: OrderItem | undefined, pack: LanguagePack): Slots {
  const orderNumber = shortLine(order?.orderNumber?.value, longest.number);
  const productOrderNumber = shortLine(item?.productOrderNumber?.value, longest.number);
  const courier = shortLine(sure(item?.courier), longest.name);
  const trackingNumber = shortLine(sure(item?.trackingNumber), longest.name);
  const number = orderNumber ?? productOrderNumber;
  const total = sure(order?.total);
  return {
    orderNumber,
    productOrderNumber,
    number,
    spokenNumber: spokenNumber(number),
    seller: shortLine(sure(item?.seller), longest.name),
    courier: courier && nameInLanguage(courier, pack),
    trackingNumber,
    spokenTracking: spokenNumber(trackingNumber),
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

function sure<T>(field: Field<T> | undefined): T | undefined {
  return field?.sure ? field.value : undefined;
}

function shortLine(text: string | undefined, length: number): string | undefined {
  const line = cleanLine(text ?? '');
  return line !== '' && line.length <= length ? line : undefined;
}
