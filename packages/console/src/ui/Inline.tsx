import { readInline } from './thought-sections.ts';

/** A paragraph of markdown as text with its few inline styles; never as HTML. */
export function Inline({ text }: { readonly text: string }) {
  let at = 0;
  return readInline(text).map((run) => {
    const key = at;
    at += run.text.length + 1;
    switch (run.style) {
      case 'strong':
        return <strong key={key}>{run.text}</strong>;
      case 'emphasis':
        return <em key={key}>{run.text}</em>;
      case 'code':
        return (
          <code key={key} className="font-mono text-[0.92em]">
            {run.text}
          </code>
        );
      default:
        return <span key={key}>{run.text}</span>;
    }
  });
}
