export function Hints({ title, hints }: { title: string; hints?: string[] }) {
  if (!hints || hints.length === 0) return null;
  return (
    <p class="hints">
      <strong>{title}</strong> {hints.join(' · ')}
    </p>
  );
}
