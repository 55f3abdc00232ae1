/** What is written into every picture. */
export interface PictureMetadata {
  /** Name and version of the program: `Heliograph engine 0.1.0`. */
  readonly software: string;
  readonly prompt: string;
  /** Share of the prompt's content words that were understood, 0..1. */
  readonly coverage?: number;
  /** The scene (or edit) the picture was drawn from; must survive JSON. */
  readonly scene?: unknown;
  /** IPTC digital source type; the default says that an algorithm drew the picture without a trained model. */
  readonly sourceType?: 'algorithmicMedia' | 'compositeSynthetic' | 'trainedAlgorithmicMedia';
}

const sourceTypes = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** The XMP packet of a picture that looks like `hash`. Read the scene back with `decodeXmpScene`. */
export function encodeXmp(metadata: PictureMetadata, hash?: string): string {
  const scene =
    metadata.scene === undefined
      ? ''
      : `\n   <heliograph:looks>${hash ?? ''}</heliograph:looks>\n   <heliograph:scene>${escapeXml(JSON.stringify(metadata.scene))}</heliograph:scene>`;
  const coverage =
    metadata.coverage === undefined
      ? ''
      : `\n   <heliograph:coverage>${metadata.coverage.toFixed(2)}</heliograph:coverage>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
    xmlns:heliograph="https://heliograph.invalid/ns/1.0/">
   <xmp:CreatorTool>${escapeXml(metadata.software)}</xmp:CreatorTool>
   <dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(metadata.prompt)}</rdf:li></rdf:Alt></dc:description>
   <Iptc4xmpExt:DigitalSourceType>${sourceTypes}${metadata.sourceType ?? 'algorithmicMedia'}</Iptc4xmpExt:DigitalSourceType>${coverage}${scene}
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
}

/** The hash of what the picture looked like when its packet was written; undefined where there is none. */
export function decodeXmpLooks(xmp: string): string | undefined {
  return /<heliograph:looks>([0-9a-f]{16})<\/heliograph:looks>/.exec(xmp)?.[1];
}

/** The scene of an XMP packet that `encodeXmp` wrote; undefined where there is none or it is damaged. */
export function decodeXmpScene(xmp: string): unknown {
  const found = /<heliograph:scene>([^<]*)<\/heliograph:scene>/.exec(xmp);
  if (found === null) return undefined;
  try {
    return JSON.parse(unescapeXml(found[1]!));
  } catch {
    return undefined; // Another program rewrote the packet: the picture is then like any foreign one.
  }
}

function escapeXml(text: string): string {
  return (
    text
      // Characters that XML 1.0 cannot carry at all.
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ' ')
      .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
  );
}

function unescapeXml(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&apos;|&#39;/g, "'")
    .replace(/&amp;/g, '&');
}
