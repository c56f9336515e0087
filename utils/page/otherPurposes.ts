/** One-line boxes that want something else than a message's title. */
export const OTHER_PURPOSES = [
  '[role=searchbox], [role=combobox], [role=spinbutton]',
  'search *, [role=search] *, form[action*="search" i] *',
  // A name, a phone number, a card: no draft belongs there.
  '[autocomplete]:not([autocomplete=""]):not([autocomplete="on" i]):not([autocomplete="off" i])',
  '[inputmode]:not([inputmode=""]):not([inputmode=text]):not([inputmode=none])',
].join();

/** What pages call their search boxes where nothing else tells: stores often put the focus there by themselves. */
export const SEARCH_NAME = /search|query|keyword|검색|^q$/i;
export const NAMING_ATTRIBUTES = ['name', 'id', 'placeholder', 'title', 'aria-label'];
