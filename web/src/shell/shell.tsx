import { AppShell, Burger, Group, NavLink, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect } from 'react';
import { Link, Outlet, useLocation, useMatches } from 'react-router';
import { defineTexts, useTexts, useWord } from '../language/texts.js';
import { pages } from '../pages/pages.js';
import { Icon } from '../parts/icon.js';
import { EmptyCity } from './empty-city.js';
import { LanguageSwitch, SchemeSwitch } from './header-switches.js';
import { HeaderSearch } from './header-search.js';
import { LiveMark } from './live-mark.js';
import { TroubleBanner } from './trouble-banner.js';

const texts = defineTexts({
  skip: { id: 'Langsung ke isi', en: 'Skip to the content' },
  menu: { id: 'Menu', en: 'Menu' },
  pages: { id: 'Halaman', en: 'Pages' },
  home: { id: 'Runut, ke ikhtisar', en: 'Runut, to the overview' },
});

/** What stands around every page. */
export function Shell() {
  const t = useTexts(texts);
  const { pathname } = useLocation();
  const [isOpen, { toggle, close }] = useDisclosure();
  useEffect(close, [pathname, close]);
  return (
    <AppShell
      header={{ height: { base: 100, sm: 56 } }}
      footer={{ height: 32 }}
      navbar={{ width: 220, breakpoint: 'sm', collapsed: { mobile: !isOpen } }}
      padding="md"
    >
      <a className="skip-link" href="#content">
        {t('skip')}
      </a>
      <AppShell.Header px="md" py={8}>
        <Group justify="space-between" gap="xs">
          <Group gap="xs" wrap="nowrap">
            <Burger
              opened={isOpen}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={t('menu')}
              aria-expanded={isOpen}
            />
            <Text component={Link} to="/" fw={700} size="lg" aria-label={t('home')} c="inherit" td="none">
              Runut
            </Text>
          </Group>
          <HeaderSearch />
          <Group gap="xs" wrap="nowrap">
            <LanguageSwitch />
            <SchemeSwitch />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label={t('pages')}>
        <Navigation />
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <TroubleBanner />
        <EmptyCity />
        <Outlet />
      </AppShell.Main>
      <AppShell.Footer px="md">
        <LiveMark />
      </AppShell.Footer>
    </AppShell>
  );
}

function Navigation() {
  const word = useWord();
  const matched = useMatches().map(({ pathname }) => pathname);
  return pages.map(({ path, to, title, icon }) => {
    if (to === undefined) return null;
    const isHere = to === '/' ? matched.at(-1) === '/' : matched.some((one) => one === to || one.startsWith(`${to}/`));
    return (
      <NavLink
        key={path}
        component={Link}
        to={to}
        label={word(title)}
        leftSection={<Icon name={icon} />}
        active={isHere}
        variant="filled"
        aria-current={isHere ? 'page' : undefined}
      />
    );
  });
}
