import { Link } from '@tanstack/react-router';

export function NotFoundPage() {
  return (
    <main className="px-4 py-16 lg:px-8">
      <h1 className="text-2xl font-semibold tracking-tight">There is no such page</h1>
      <p className="mt-2 text-ink-soft">
        <Link to="/" className="underline">
          Go to the playground
        </Link>
      </p>
    </main>
  );
}
