import type { OrderItem } from '../orders/types';
import { couriers, type CourierFacts } from './couriers';

export interface ParcelCourier {
  /** As the page prints it. */
  name: string;
  phone?: string;
  schedule?: CourierFacts['schedule'];
  /** The courier's own page of this parcel; absent where its address or the number's form is not known. */
  trackingLink?: string;
  sources: CourierFacts['sources'];
}

/** Who brings the item's parcel, with what is known of it; null where no courier is named. */
export function courierOf({ courier, trackingNumber }: OrderItem): ParcelCourier | null {
  if (!courier) return null;
  const facts = couriers.find(({ name }) => name.test(courier.value));
  const link = facts && trackingNumber && trackingLink(facts, trackingNumber.value);
  return {
    name: courier.value,
    ...(facts?.phone && { phone: facts.phone }),
    ...(facts?.schedule && { schedule: facts.schedule }),
    ...(link && { trackingLink: link }),
    sources: facts?.sources ?? [],
  };
}

/** A number of another form may be someone else's parcel there, or a wrong reading: then there is no link. */
function trackingLink({ tracking }: CourierFacts, number: string): string | undefined {
  if (!tracking?.number.test(number)) return undefined;
  return `${tracking.before}${number}${tracking.behind ?? ''}`;
}
