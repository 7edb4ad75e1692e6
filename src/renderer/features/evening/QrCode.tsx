/** A QR code that the host drew, on paper white: phones read it in any light. */
export function QrCode({ svg, label }: { svg: string; label: string }) {
  return <img className="qr-code" alt={label} src={`data:image/svg+xml,${encodeURIComponent(svg)}`} />;
}
