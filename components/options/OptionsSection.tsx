import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

/** A part of the page with its heading, which takes the focus when the button that had it is gone after its press. */
export function OptionsSection({ heading, children }: { heading: string; children: ComponentChildren }) {
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const keepFocus = ({ target }: Event) => {
      const control = target instanceof Element && target.closest('a, button, input, select, summary');
      // A click on plain text takes nothing away.
      if (!control) return;
      requestAnimationFrame(() => {
        if (!control.isConnected && document.activeElement === document.body) title.current?.focus();
      });
    };
    const pressed = section.current;
    pressed?.addEventListener('click', keepFocus);
    return () => pressed?.removeEventListener('click', keepFocus);
  }, []);
  return (
    <section ref={section} class="card" aria-labelledby={id}>
      <h2 ref={title} id={id} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
