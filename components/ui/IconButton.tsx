interface Props {
  /** What it does: its name, and its title for those who see only the picture. */
  label: string;
  /** Lines on a field of 16 by 16. */
  path: string;
  onPress(): void;
}

export function IconButton({ label, path, onPress }: Props) {
  return (
    <button type="button" class="icon" title={label} aria-label={label} onClick={onPress}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
