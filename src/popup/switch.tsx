import type { ComponentChildren } from 'preact';

interface Props {
  isOn: boolean;
  onChange(isOn: boolean): void;
  title?: string;
  children: ComponentChildren;
}

/** A labelled switch. */
export function Switch({ isOn, onChange, title, children }: Props) {
  return (
    <label class="switch" title={title}>
      <span>{children}</span>
      <input
        type="checkbox"
        role="switch"
        checked={isOn}
        aria-checked={isOn}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </label>
  );
}
