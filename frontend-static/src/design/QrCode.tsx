import { useMemo } from 'react';
import { renderSVG } from 'uqr';

interface QrCodeProps {
  link: string;
  /** What the code leads to, for who does not see it. */
  alt: string;
  className?: string | undefined;
}

/** A link as a picture that phones read. */
export function QrCode({ link, alt, className }: QrCodeProps) {
  const picture = useMemo(
    () => `data:image/svg+xml,${encodeURIComponent(renderSVG(link, { border: 2 }))}`,
    [link],
  );
  return <img className={className} src={picture} alt={alt} width="240" height="240" />;
}
