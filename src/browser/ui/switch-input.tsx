import type { InputHTMLAttributes } from 'preact';

interface SwitchInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  isOn: boolean;
  onChange(isOn: boolean): void;
}

/** A switch without a label; give it one by `id` or an aria attribute. */
export function SwitchInput({ isOn, onChange, ...attributes }: SwitchInputProps) {
  return (
    <input
      {...attributes}
      type="checkbox"
      role="switch"
      checked={isOn}
      aria-checked={isOn}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  );
}
