import type { ComponentPropsWithRef } from 'react';

type Tone = 'sun' | 'plain' | 'quiet';

const TONES: Readonly<Record<Tone, string>> = {
  sun: 'bg-sun text-on-sun font-semibold hover:brightness-105 active:brightness-95',
  plain: 'border border-line-strong/60 bg-raised text-ink hover:border-ink-soft',
  quiet: 'text-ink-soft hover:bg-raised hover:text-ink',
};

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  readonly tone?: Tone;
}

export function Button({ tone = 'plain', className = '', type = 'button', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={`${buttonClass(tone)} ${className}`} />;
}

/** For links that look like buttons. */
export function buttonClass(tone: Tone): string {
  return `inline-flex min-h-10 items-center justify-center gap-2 rounded-lg px-3.5 text-sm font-medium transition-colors disabled:cursor-not-allowed disabled:opacity-55 ${TONES[tone]}`;
}
