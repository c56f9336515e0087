interface Props<Id extends string> {
  label: string;
  value: Id;
  options: readonly { id: Id; text: string }[];
  onChoose(id: Id): void;
  testId?: string;
  /** Leaves the label to screen readers where the chosen text speaks for itself. */
  quiet?: boolean;
}

export function Choice<Id extends string>({ label, value, options, onChoose, testId, quiet }: Props<Id>) {
  return (
    <label class="choice">
      <span class={quiet ? 'screen-reader' : 'choice-label'}>{label}</span>
      <select
        data-testid={testId}
        value={value}
        title={options.find(({ id }) => id === value)?.text}
        onChange={(event) => onChoose(event.currentTarget.value as Id)}
      >
        {options.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
