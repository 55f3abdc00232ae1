import { Link } from '@tanstack/react-router';
import { KeyRound, LogOut, Monitor, Moon, Sun } from 'lucide-react';
import { maskKey, signOut, useKey } from '../api/session.ts';
import { THEMES, type Theme, useTheme } from '../hooks/use-theme.ts';
import { Button } from '../ui/Button.tsx';
import { Mark } from '../ui/Mark.tsx';
import { MorseLine } from '../ui/MorseLine.tsx';

const THEME_ICONS: Readonly<Record<Theme, typeof Sun>> = { system: Monitor, light: Sun, dark: Moon };

export function AppHeader({ onSignIn }: { onSignIn(): void }) {
  const key = useKey();
  return (
    <header className="flex h-16 items-center gap-2 border-b border-line px-4 lg:px-8">
      <Link to="/" className="flex items-center gap-2.5 rounded-lg py-1 pr-2">
        <Mark className="size-8" />
        <span>
          <span className="block text-lg leading-none font-semibold tracking-tight">Heliograph</span>
          <MorseLine word="helio" className="mt-1.5 h-[3px] w-[86px] text-sun-text" />
        </span>
      </Link>
      <div className="ml-auto flex items-center gap-1">
        <ThemeButton />
        {key === undefined ? (
          <Button tone="plain" onClick={onSignIn}>
            <KeyRound size={16} aria-hidden="true" />
            Sign in
          </Button>
        ) : (
          <>
            <span
              className="hidden font-mono text-xs text-ink-soft sm:inline"
              title="The key of this browser"
            >
              {maskKey(key)}
            </span>
            <Button tone="quiet" onClick={signOut} aria-label="Sign out" title="Sign out">
              <LogOut size={17} aria-hidden="true" />
              <span className="hidden md:inline">Sign out</span>
            </Button>
          </>
        )}
      </div>
    </header>
  );
}

function ThemeButton() {
  const [theme, setTheme] = useTheme();
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  const Icon = THEME_ICONS[theme];
  return (
    <Button
      tone="quiet"
      className="min-w-10 px-0"
      aria-label={`Colours: ${theme}. Change to ${next}`}
      title={`Colours: ${theme}`}
      onClick={() => setTheme(next)}
    >
      <Icon size={18} aria-hidden="true" />
    </Button>
  );
}
