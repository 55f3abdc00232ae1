import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SPECIFICATION = fileURLToPath(new URL('../../shared/spec/000_a951ec17a470fe49.txt', import.meta.url));

export const hasSpecification = existsSync(SPECIFICATION);

export interface SpecPrograms {
  readonly curlDraw: string;
  readonly pythonDraw: string;
  readonly curlEdit: string;
  readonly pythonEdit: string;
}

/** The four sample programs of the specification's page, with another host and key and nothing else changed. */
export function readSpecPrograms(server: { readonly url: string; readonly secret: string }): SpecPrograms {
  const page = readFileSync(SPECIFICATION, 'utf8');
  const program = (section: string, language: string): string => {
    const part = page.slice(page.indexOf(`## ${section}`));
    const fence = new RegExp(`\`\`\`${language} [^\\n]*\\n([\\s\\S]*?)\\n *\`\`\``).exec(part);
    if (fence?.[1] === undefined) {
      throw new Error(`the specification has no ${language} program under "${section}"`);
    }
    // The page indents its programs.
    const lines = fence[1].split('\n');
    const margin = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
    const text = lines.map((line) => line.slice(margin)).join('\n');
    for (const mark of ['https://www.anyfast.ai', 'YOUR_API_KEY']) {
      if (!text.includes(mark)) {
        throw new Error(`the ${language} program under "${section}" has no ${mark}`);
      }
    }
    return `${text.replaceAll('https://www.anyfast.ai', server.url).replaceAll('YOUR_API_KEY', server.secret)}\n`;
  };
  return {
    curlDraw: program('Text-to-image example', 'bash'),
    pythonDraw: program('Text-to-image example', 'python'),
    curlEdit: program('Image editing example', 'bash'),
    pythonEdit: program('Image editing example', 'python'),
  };
}
