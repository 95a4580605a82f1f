import type { ComponentChildren } from 'preact';
import { SwitchInput } from './switch-input.tsx';

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
      <SwitchInput isOn={isOn} onChange={onChange} />
    </label>
  );
}
