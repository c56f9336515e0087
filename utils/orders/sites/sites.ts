import { auction } from './auction';
import { cafe24 } from './cafe24';
import { coupang } from './coupang';
import { elevenSt } from './elevenSt';
import { gmarket } from './gmarket';
import { godomall } from './godomall';
import { lotteon } from './lotteon';
import { musinsa } from './musinsa';
import { naverInstantPayment } from './naverInstantPayment';
import { naverOld } from './naverOld';
import { naverOrderComplete } from './naverOrderComplete';
import { naverPay } from './naverPay';
import { naverPaymentList } from './naverPaymentList';
import { naverShoppingList } from './naverShoppingList';
import { naverTracking } from './naverTracking';
import { ohouse } from './ohouse';
import { shopify } from './shopify';
import { ssg } from './ssg';
import type { Site } from './types';
import { woocommerce } from './woocommerce';

/** Every store and engine that we know, stores of one host before engines that live on any. */
export const sites: Site[] = [
  naverPay,
  naverPaymentList,
  naverShoppingList,
  naverTracking,
  naverOrderComplete,
  naverInstantPayment,
  naverOld,
  coupang,
  elevenSt,
  gmarket,
  auction,
  ssg,
  musinsa,
  ohouse,
  lotteon,
  cafe24,
  godomall,
  woocommerce,
  shopify,
];
