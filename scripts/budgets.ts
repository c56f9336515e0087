/** DESIGN's budgets of the built extension, in kB (1,000 bytes); gz is the same compressed. */
export interface Budget {
  part: string;
  kB: number;
  gz?: number;
}

export const budgets = {
  contentScript: { part: 'content script', kB: 14, gz: 5.5 },
  reader: { part: 'injected reader', kB: 12, gz: 5 },
  // Measured 7.6 (3.2): it finds a box, writes in it in the way of each kind, and takes out again what it wrote.
  filler: { part: 'injected filler', kB: 8.5, gz: 3.6 },
  popup: { part: 'popup, first load: JS + CSS', kB: 110, gz: 36 },
  // Every popup fetches it, while the page is being asked: all of reading but looking at the page. Measured 99 (39) with
  // twenty sites and the words of every field; room for some more of those, not for a library.
  understanding: { part: 'understanding pages, loaded while the page is asked', kB: 108, gz: 42 },
  faq: { part: 'FAQ search and data in Korean, loaded after first paint', kB: 170, gz: 45 },
  faqInEnglish: { part: 'the same for an English reader who types English', kB: 170, gz: 45 },
  // Ours: with the questions of every topic and the messages that follow measured 72 (20.4).
  draft: { part: 'drafting in Korean, loaded beside the page', kB: 76, gz: 21.5 },
  zip: { part: 'store zip', kB: 300 },
} satisfies Record<string, Budget>;

/** Reading a page of 50,000 nodes takes at most so many times one walk over its text, in the same run. */
export const readingRatio = 5;

/** From the click to the order on the screen takes at most so many times what an empty extension's popup does. */
export const popupRatio = 1.6;
