/** Covers the page while files hang over it: they may be dropped anywhere. */
export function DropCurtain() {
  return (
    <div className="pointer-events-none fixed inset-0 z-50 grid place-items-center bg-ground/90">
      <div className="absolute inset-3 rounded-2xl border-2 border-dashed border-sun" />
      <p className="text-xl font-semibold tracking-tight">Drop photos to edit them</p>
    </div>
  );
}
