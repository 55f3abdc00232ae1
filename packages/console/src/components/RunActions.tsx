import { Download, ImagePlus } from 'lucide-react';
import { pictureFileName } from '../api/file-name.ts';
import { curlSample, pythonSample } from '../api/request-samples.ts';
import type { Run } from '../hooks/run.ts';
import { Button, buttonClass } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';

interface RunActionsProps {
  readonly run: Run;
  onUseAsReference(picture: Blob, name: string): void;
}

export function RunActions({ run, onUseAsReference }: RunActionsProps) {
  const picture = run.pictures.at(-1);
  const name = pictureFileName(run.request.prompt, picture?.blob.type ?? 'image/png');
  return (
    <div className="flex flex-wrap gap-2">
      {picture !== undefined && (
        <>
          <a href={picture.url} download={name} className={buttonClass('plain')}>
            <Download size={16} aria-hidden="true" />
            Download
          </a>
          <Button onClick={() => onUseAsReference(picture.blob, name)}>
            <ImagePlus size={16} aria-hidden="true" />
            Use as reference
          </Button>
        </>
      )}
      {picture === undefined && run.state === 'running' && (
        // Keep their places, so that nothing moves under the pointer when the picture comes.
        <>
          <Button disabled>
            <Download size={16} aria-hidden="true" />
            Download
          </Button>
          <Button disabled>
            <ImagePlus size={16} aria-hidden="true" />
            Use as reference
          </Button>
        </>
      )}
      <CopyButton label="Copy as cURL" text={() => curlSample(run.request, location.origin)} />
      <CopyButton label="Copy as Python" text={() => pythonSample(run.request, location.origin)} />
    </div>
  );
}
