import type { ComponentChildren } from 'preact';
import { interfaceLanguage, translate } from '../../utils/browser/translate';
import type { Contact } from '../../utils/contact/types';
import { OutLink } from '../ui/OutLink';

interface Props {
  contact: Pick<Contact, 'id' | 'name' | 'goodFor' | 'needs' | 'caution'>;
  isFirst: boolean;
  /** Open or not, and how long it takes. */
  state: ComponentChildren;
  /** Numbers to call; `note` says what about it. */
  phones?: { number: string; note?: string }[];
  links?: { address: string; text: string }[];
  /** What can be done here: time a wait, write to this one. */
  children?: ComponentChildren;
}

/** One place to ask: is anyone there and how long it takes, what it is good for, how to reach it, what to have ready. */
export function ContactRow({ contact, isFirst, state, phones, links, children }: Props) {
  const language = interfaceLanguage();
  const { name, goodFor, needs, caution } = contact;
  const more = [
    `${translate('status.needs')}: ${needs.map((need) => need[language]).join(', ')}`,
    caution?.[language],
  ];
  return (
    <li data-contact={contact.id}>
      <p>
        <strong>{name[language]}</strong>
        {isFirst && <span class="tag">{translate('draft.firstContact')}</span>}
      </p>
      {state}
      <p class="quiet">
        {goodFor[language]} {more.filter(Boolean).join(' · ')}
      </p>
      <p class="ways">
        {phones?.map(({ number, note }) => (
          <a key={number} href={`tel:${number}`}>
            {number}
            {note && ` (${note})`}
          </a>
        ))}
        {links?.map(({ address, text }) => (
          <OutLink key={address} address={address}>
            {text}
          </OutLink>
        ))}
        {children}
      </p>
    </li>
  );
}
