/** `npm run changes` and the check against a base, in a repository of their own. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { neuerDatensatz } from '../../src/domain/datensatz/neu.ts';
import { alsYaml } from '../../src/domain/datensatz/schreiben.ts';
import { FIXTUR } from '../hilfe/fixtur.ts';
import { register } from '../hilfe/inhalt.ts';
import { rufe } from './befehle.ts';

describe('changes and check against a base', () => {
  /** A repository of its own with the committed records, and a branch. */
  function repo() {
    const ordner = mkdtempSync('.tmp/repo-');
    const git = (...argumente: string[]) =>
      execFileSync(
        'git',
        ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...argumente],
        { cwd: ordner, stdio: 'pipe' },
      );
    git('init', '-q', '-b', 'main');
    cpSync(join(FIXTUR.CONTENT_DIR, 'aemter'), join(ordner, 'aemter'), { recursive: true });
    const pfad = (name: string) => join(ordner, 'aemter', `${name}.yaml`);
    writeFileSync(
      pfad('markt-thurnau'),
      readFileSync(pfad('markt-thurnau'), 'utf8').replace(/$/, 'frueher: [thurnau]\n'),
    );
    git('add', '.');
    git('commit', '-qm', 'Anfang');
    git('checkout', '-qb', 'zweig');
    return {
      ordner,
      git,
      pfad,
      aendere: (name: string, von: string | RegExp, nach: string) =>
        writeFileSync(
          pfad(name),
          readFileSync(pfad(name), 'utf8').replace(von, () => nach),
        ),
    };
  }

  test('names every change and nothing else', () => {
    const { ordner, git, pfad, aendere } = repo();
    writeFileSync(
      pfad('stadt-freising'),
      alsYaml(
        neuerDatensatz(register.behoerde('09178124'), { quelle: 'https://presse.example.org/f' }),
      ),
    );
    aendere(
      'markt-murnau-a-staffelsee',
      'website:',
      '  - anzahl: 72\n    stand: "2026-05"\n    quelle: https://presse.example.org/m\nwebsite:',
    );
    aendere(
      'stadt-schongau',
      'hinweis:',
      'entzug: { seit: "2026-03-01", grund: "@alle <b>weg</b>", quelle: https://presse.example.org/e }\nhinweis:',
    );
    aendere('gemeinde-poing', /$/, 'website: https://www.poing.example.org\n');
    aendere('stadt-memmingen', 'name:', '# angerufen\nname:');
    git('mv', 'aemter/gemeinde-spiegelau.yaml', 'aemter/spiegelau-neu.yaml');
    rmSync(pfad('verwaltungsgemeinschaft-ilmmuenster'));
    aendere('markt-thurnau', 'frueher: [thurnau]\n', '');
    const { ausgabe, status } = rufe(
      ordner,
      'changes',
      '--base',
      'main',
      '--preview',
      'https://vorschau.example.org/17/',
    );
    expect(status).toBe(0);
    expect(ausgabe.replaceAll('\u2060', '')).toMatchSnapshot();
    expect(ausgabe).not.toMatch(/@alle|<b>/);

    const pruefung = rufe(ordner, 'check', '--base', 'main', '--format', 'json');
    const meldungen = JSON.parse(pruefung.ausgabe) as { datei: string; regel: string }[];
    expect(
      meldungen
        .map(({ datei, regel }) => `${datei} ${regel}`)
        .filter((zeile) => !zeile.endsWith('veraltet')),
    ).toEqual(
      [
        'aemter/markt-thurnau.yaml frueher-entfernt',
        'aemter/spiegelau-neu.yaml umbenannt-ohne-frueher',
        'aemter/spiegelau-neu.yaml dateiname',
        'aemter/stadt-schongau.yaml html',
        'aemter/verwaltungsgemeinschaft-ilmmuenster.yaml verschwunden',
      ].sort(),
    );
    // Nothing is said of records that the branch does not touch.
    expect(new Set(meldungen.map(({ datei }) => datei)).size).toBeLessThan(9);
  });

  test('says so where nothing changes, and explains a base that is not there', () => {
    const { ordner } = repo();
    expect(rufe(ordner, 'changes', '--base', 'main').ausgabe).toContain('ändert sich nichts');
    expect(rufe(ordner, 'check', '--base', 'main').ausgabe).toContain(
      '0 Datensätze geprüft, alles in Ordnung',
    );
    for (const skript of ['changes', 'check']) {
      const { ausgabe, status } = rufe(ordner, skript, '--base', 'gibtsnicht');
      expect(ausgabe).toContain('git fetch');
      expect(status).toBe(2);
    }
    expect(rufe(ordner, 'changes', '--base', '--output=x').status).toBe(2);
  });
});
