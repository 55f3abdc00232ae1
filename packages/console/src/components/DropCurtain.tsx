/** Covers the page while files hang over it: they may be dropped anywhere. */
export function DropCurtain() {
  return (
    <div className="pointer-events-none fixed inset-3 z-50 grid place-items-center rounded-2xl border-2 border-dashed border-sun bg-ground/90">
      <p className="text-xl font-semibold tracking-tight">Drop photos to edit them</p>
    </div>
  );
}
