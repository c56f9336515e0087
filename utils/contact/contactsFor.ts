import { contacts } from './contacts';
import type { Contact } from './types';

/** Who can be asked about an order; Naver's own channels for Naver's orders only (its sites begin with 'naver'). */
export function contactsFor(site: string): Contact[] {
  const isNaver = site.startsWith('naver');
  return Object.values(contacts).filter((contact) => isNaver || !contact.naverOnly);
}
