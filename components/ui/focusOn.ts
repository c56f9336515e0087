/** A ref that takes the focus: for what stands in the place of the button that was just pressed. */
export function focusOn(element: HTMLElement | null): void {
  element?.focus();
}
