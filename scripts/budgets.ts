/** DESIGN's budgets of the built extension, in kB (1,000 bytes); gz is the same compressed. */
export interface Budget {
  part: string;
  kB: number;
  gz?: number;
}

export const budgets = {
  contentScript: { part: 'content script', kB: 14, gz: 5.5 },
  popup: { part: 'popup, first load: JS + CSS', kB: 110, gz: 36 },
  faq: { part: 'FAQ search and data, loaded after first paint', kB: 170, gz: 45 },
  draft: { part: 'drafting in Korean, loaded beside the page', kB: 70, gz: 20 },
  zip: { part: 'store zip', kB: 300 },
} satisfies Record<string, Budget>;
