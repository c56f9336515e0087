/** Takes something over into the draft and puts the shopper there. */
export function askInDraft(takeOver: () => void): void {
  takeOver();
  const draft = document.querySelector<HTMLElement>('[data-testid="draft-body"]');
  draft?.focus();
  draft?.scrollIntoView({ block: 'center' });
}
