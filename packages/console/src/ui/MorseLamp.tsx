import { type ReactNode, useEffect, useRef } from 'react';
import { flashesOf, unitsOf } from './morse.ts';

/** 190 ms a dot: under three flashes a second, as WCAG 2.3.1 asks. */
const UNIT_MS = 190;

interface MorseLampProps {
  /** What the lamp spells; `undefined` leaves it lit. */
  readonly word: string | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A light that signals a word by flashes. It stays lit for people who asked for less motion. */
export function MorseLamp({ word, className, children }: MorseLampProps) {
  const lamp = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (lamp.current === null || word === undefined) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const flashes = flashesOf(word);
    const total = unitsOf(flashes);
    const frames: Keyframe[] = [];
    let at = 0;
    for (const { isLit, units } of flashes) {
      const opacity = isLit ? 1 : 0.28;
      frames.push({ offset: (at + 0.35) / total, opacity }, { offset: (at + units) / total, opacity });
      at += units;
    }
    const animation = lamp.current.animate(frames, {
      duration: total * UNIT_MS,
      iterations: Number.POSITIVE_INFINITY,
    });
    return () => animation.cancel();
  }, [word]);
  return (
    <span ref={lamp} aria-hidden="true" className={className}>
      {children}
    </span>
  );
}
