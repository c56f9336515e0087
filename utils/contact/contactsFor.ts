import { contactNames, naverContacts } from './contactNames';
import { isNaverSite } from '../orders/sites/isNaverSite';
import type { ContactId } from './types';

/** Who can be asked about an order; Naver's own for Naver's orders only (its sites begin with 'naver'). */
export function contactsFor(site: string): ContactId[] {
  const all = Object.keys(contactNames) as ContactId[];
  return isNaverSite(site) ? all : all.filter((id) => !naverContacts.includes(id));
}
