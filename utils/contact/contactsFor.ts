import { contactNames, naverContacts } from './contactNames';
import type { ContactId } from './types';

/** Who can be asked about an order; Naver's own for Naver's orders only (its sites begin with 'naver'). */
export function contactsFor(site: string): ContactId[] {
  const all = Object.keys(contactNames) as ContactId[];
  return site.startsWith('naver') ? all : all.filter((id) => !naverContacts.includes(id));
}
