/**
 * Words of the page that verifies signets and addresses. They stand in this room, because each
 * belongs to a verdict, and no other page says them.
 */
import type { Sprache } from '../sprache/sprachen.ts';
import type { Adressurteil } from './adresspruefung.ts';
import type { Farbton, Siegelurteil } from './siegelurteil.ts';

/** How good each verdict is. */
export const FARBTON: Record<Siegelurteil['art'] | Adressurteil['art'], Farbton> = {
  echt: 'gut',
  ueberholt: 'warnung',
  unterhalb: 'warnung',
  ungesichert: 'warnung',
  mail: 'warnung',
  unbekannt: 'warnung',
  abgelaufen: 'warnung',
  aehnlich: 'schlecht',
  sonderzeichen: 'schlecht',
  verkleidet: 'schlecht',
  entzogen: 'schlecht',
  unlesbar: 'schlecht',
  verfahren: 'schlecht',
  fremd: 'schlecht',
  veraendert: 'schlecht',
  ohneSchluessel: 'warnung',
  browser: 'warnung',
  keine: 'warnung',
};

/** A verdict in words: one line, and what to make of it. */
type Satzpaar = readonly [titel: string, text: string];

const de = {
  titel: 'Ist das echt? Signet und Adresse prüfen',
  kurz: 'Prüfen',
  beschreibung:
    'Prüfen, ob ein Signet „Digitales Amt“ echt und unverändert ist und ob eine Internetadresse die einer eingetragenen Behörde ist. Nichts verlässt Ihren Browser.',
  einleitung:
    'Sie haben eine Internetadresse bekommen und sind nicht sicher, ob sie wirklich die einer Behörde ist? Oder Sie wollen ein Signet prüfen? Fügen Sie es hier ein.',
  privat:
    'Geprüft wird in Ihrem Browser: Was Sie einfügen, wird nicht gesendet und nicht gespeichert.',
  feld: 'Internetadresse, Unterschrift oder Text des Signets',
  hilfe: (website: string) => `Zum Beispiel: ${website}`,
  datei: 'Oder eine Datei (SVG oder JWS)',
  pruefen: 'Prüfen',
  ergebnis: 'Ergebnis',
  laedt: 'Einen Augenblick …',
  stoerung: 'Das Verzeichnis ließ sich gerade nicht laden. Versuchen Sie es noch einmal.',
  leer: 'Fügen Sie zuerst etwas ein.',
  zuGross: 'Diese Datei ist für ein Signet zu groß.',
  ohneSkript:
    'Diese Prüfung braucht JavaScript. Ohne sie vergleichen Sie die Adresse selbst: Die Website jeder Behörde steht auf ihrer Seite in diesem Verzeichnis.',
  alleAemter: 'Zur Liste aller Ämter',
  behoerde: 'Behörde',
  unterschrieben: 'Unterschrieben ist',
  heute: 'Heute im Verzeichnis',
  entzogenSeit: (tag: string) => `Siegel gilt seit ${tag} nicht mehr`,
  adresse: {
    echt: (host: string): Satzpaar => [
      'Diese Adresse ist echt.',
      `${host} ist die eingetragene Website dieser Behörde. Geprüft ist nur, wem die Adresse gehört, nicht, was auf der Seite steht.`,
    ],
    entzogen: (host: string): Satzpaar => [
      'Die Adresse gehört der Behörde, das Siegel aber gilt nicht mehr.',
      `${host} ist die eingetragene Website.`,
    ],
    ungesichert: (host: string): Satzpaar => [
      'Vorsicht: Die Verbindung ist nicht gesichert.',
      `${host} ist zwar die eingetragene Website, aber diese Adresse beginnt nicht mit https:// oder nennt einen ungewöhnlichen Anschluss. Unterwegs kann jemand die Seite austauschen. Öffnen Sie https://${host}/.`,
    ],
    mail: (host: string): Satzpaar => [
      'Das ist eine E-Mail-Adresse.',
      `Hinter dem @ steht die eingetragene Website ${host}. Ein Absender lässt sich aber fälschen: Öffnen Sie keinen Link aus einer Nachricht, die Sie nicht erwartet haben, und prüfen Sie ihn hier.`,
    ],
    unterhalb: (host: string): Satzpaar => [
      'Die Adresse liegt unterhalb einer eingetragenen Website.',
      `${host} ist nicht selbst eingetragen. Wem die eingetragene Website gehört, dem gehört aber in der Regel auch diese.`,
    ],
    verkleidet: (host: string): Satzpaar => [
      'Vorsicht: Diese Adresse gibt sich als eine andere aus.',
      `Der Name einer Behörde kommt darin vor, sie führt aber woandershin (${host}). Öffnen Sie sie nicht. Die eingetragene Website ist:`,
    ],
    aehnlich: (host: string): Satzpaar => [
      'Vorsicht: Diese Adresse sieht nur ähnlich aus.',
      `${host} ist nicht eingetragen. Sehr ähnlich und eingetragen ist:`,
    ],
    unbekannt: (host: string): Satzpaar => [
      'Diese Adresse steht nicht im Verzeichnis.',
      `${host} ist bei keiner Behörde hier eingetragen. Das heißt nicht, dass sie falsch ist: Eingetragen sind nur Behörden mit Siegel, und nicht von allen ist die Website bekannt.`,
    ],
    sonderzeichen: (host: string): Satzpaar => [
      'Vorsicht: Diese Adresse enthält Sonderzeichen und steht nicht im Verzeichnis.',
      `${host} ist mit Buchstaben geschrieben, die anderen zum Verwechseln ähnlich sehen können. Öffnen Sie stattdessen die Website, die auf der Seite der Behörde steht.`,
    ],
    keine: (): Satzpaar => [
      'Das ist keine Internetadresse.',
      'Erwartet wird etwas wie https://www.rosenheim.de/, eine Unterschrift, die mit „ey“ beginnt, oder der Text einer SVG-Datei.',
    ],
  } satisfies Record<Adressurteil['art'], (host: string) => Satzpaar>,
  siegel: {
    echt: ['Das Signet ist echt und aktuell.', 'Die Unterschrift dieses Verzeichnisses stimmt.'],
    ueberholt: [
      'Das Signet ist echt, aber überholt.',
      'Die Unterschrift stimmt; das Verzeichnis nennt inzwischen etwas anderes.',
    ],
    entzogen: [
      'Das Siegel dieser Behörde gilt nicht mehr.',
      'Die Unterschrift stammt von diesem Verzeichnis.',
    ],
    abgelaufen: [
      'Die Unterschrift ist abgelaufen.',
      'Laden Sie das Signet neu von der Adresse, die auf der Seite der Behörde steht.',
    ],
    unbekannt: [
      'Diese Behörde steht nicht im Verzeichnis.',
      'Die Unterschrift stimmt, aber heute gibt es hier keinen Eintrag dazu.',
    ],
    unlesbar: [
      'Das enthält keine gültige Unterschrift.',
      'Signete tragen ihre Unterschrift in der Datei. Fehlt sie, ist es ein altes, ein bearbeitetes oder ein fremdes Bild.',
    ],
    verfahren: [
      'Diese Art der Unterschrift gilt nicht.',
      'Angenommen werden nur Unterschriften mit EdDSA oder ES256.',
    ],
    fremd: [
      'Das hat nicht dieses Verzeichnis unterschrieben.',
      'Der Schlüssel ist unbekannt. Vielleicht ist das Signet von vor einem Wechsel des Schlüssels: Laden Sie es neu.',
    ],
    veraendert: [
      'Das Signet wurde verändert.',
      'Bild oder Text passen nicht zur Unterschrift. Verlassen Sie sich nicht darauf.',
    ],
    ohneSchluessel: [
      'Dieses Verzeichnis unterschreibt zurzeit nichts.',
      'Signete lassen sich hier deshalb nicht prüfen, Internetadressen schon.',
    ],
    browser: [
      'Ihr Browser kann diese Unterschrift nicht prüfen.',
      'Verwenden Sie einen aktuellen Browser.',
    ],
  } satisfies Record<Siegelurteil['art'], Satzpaar>,
  fuerFachleute: {
    titel: 'Für Fachleute',
    signiert:
      'Jedes Signet trägt eine Unterschrift (JWS, RFC 7515) im Element <metadata id="jws">. Sie liegt auch einzeln bereit, ebenso der öffentliche Schlüssel und die Liste mit dem Stand von heute:',
    unsigniert:
      'Diese Ausgabe der Website ist ohne Schlüssel gebaut: Ihre Signete tragen keine Unterschrift. Prüfen lassen sich Internetadressen. Die Liste mit dem Stand von heute:',
  },
};

export type Prueftexte = typeof de;

const en: Prueftexte = {
  titel: 'Is it genuine? Verify a signet or an address',
  kurz: 'Verify',
  beschreibung:
    'Verify whether a signet “Digitales Amt” is genuine and unchanged, and whether an internet address is that of a recorded authority. Nothing leaves your browser.',
  einleitung:
    'Did you get an internet address and are not sure whether it really is that of an authority? Or do you want to verify a signet? Paste it here.',
  privat: 'Your browser verifies it: what you paste is neither sent nor stored.',
  feld: 'Internet address, signature or text of the signet',
  hilfe: (website) => `For example: ${website}`,
  datei: 'Or a file (SVG or JWS)',
  pruefen: 'Verify',
  ergebnis: 'Result',
  laedt: 'One moment …',
  stoerung: 'The directory could not be loaded. Please try again.',
  leer: 'Paste something first.',
  zuGross: 'This file is too large for a signet.',
  ohneSkript:
    'This needs JavaScript. Without it, compare the address yourself: the website of every authority stands on its page in this directory.',
  alleAemter: 'To the list of all offices',
  behoerde: 'Authority',
  unterschrieben: 'Signed',
  heute: 'In the directory today',
  entzogenSeit: (tag) => `Seal no longer held since ${tag}`,
  adresse: {
    echt: (host) => [
      'This address is genuine.',
      `${host} is the recorded website of this authority. Only whose address it is has been verified, not what the page says.`,
    ],
    entzogen: (host) => [
      'The address belongs to the authority, but the seal is no longer held.',
      `${host} is the recorded website.`,
    ],
    ungesichert: (host) => [
      'Careful: the connection is not secure.',
      `${host} is the recorded website, but this address does not begin with https:// or names an unusual port. Someone on the way could replace the page. Open https://${host}/.`,
    ],
    mail: (host) => [
      'This is an email address.',
      `Behind the @ stands the recorded website ${host}. But a sender can be forged: do not open links in a message that you did not expect, and check them here.`,
    ],
    unterhalb: (host) => [
      'The address lies below a recorded website.',
      `${host} itself is not recorded. As a rule it belongs to whoever owns the recorded website.`,
    ],
    verkleidet: (host) => [
      'Careful: this address pretends to be another.',
      `It bears the name of an authority but leads elsewhere (${host}). Do not open it. The recorded website is:`,
    ],
    aehnlich: (host) => [
      'Careful: this address only looks similar.',
      `${host} is not recorded. Very similar, and recorded, is:`,
    ],
    unbekannt: (host) => [
      'This address is not in the directory.',
      `${host} is not recorded for any authority here. That does not mean that it is wrong: only holders of the seal are recorded, and not all of their websites are known.`,
    ],
    sonderzeichen: (host) => [
      'Careful: this address has special letters and is not in the directory.',
      `${host} is spelt with letters that can look just like others. Open the website that stands on the page of the authority instead.`,
    ],
    keine: () => [
      'That is no internet address.',
      'Expected is something like https://www.rosenheim.de/, a signature that begins with “ey”, or the text of an SVG file.',
    ],
  },
  siegel: {
    echt: ['The signet is genuine and up to date.', 'The signature of this directory is valid.'],
    ueberholt: [
      'The signet is genuine but outdated.',
      'The signature is valid; the directory says something else by now.',
    ],
    entzogen: ['This authority no longer holds the seal.', 'The signature is from this directory.'],
    abgelaufen: [
      'The signature has expired.',
      'Load the signet anew from the address on the page of the authority.',
    ],
    unbekannt: [
      'This authority is not in the directory.',
      'The signature is valid, but there is no record of it here today.',
    ],
    unlesbar: [
      'This holds no valid signature.',
      'Signets carry their signature in the file. Without one it is an old, an edited or a foreign picture.',
    ],
    verfahren: ['This way of signing is not accepted.', 'Only signatures with EdDSA or ES256 are.'],
    fremd: [
      'This directory did not sign this.',
      'The key is unknown. The signet may be from before a change of the key: load it anew.',
    ],
    veraendert: [
      'The signet was changed.',
      'Picture or text do not fit the signature. Do not rely on it.',
    ],
    ohneSchluessel: [
      'At present this directory signs nothing.',
      'So signets cannot be verified here; internet addresses can.',
    ],
    browser: ['Your browser cannot verify this signature.', 'Use an up-to-date browser.'],
  },
  fuerFachleute: {
    titel: 'For experts',
    signiert:
      'Every signet carries a signature (JWS, RFC 7515) in the element <metadata id="jws">. It is also there by itself, as are the public key and the list with the state of today:',
    unsigniert:
      'This edition of the website was built without a key: its signets carry no signature. Internet addresses can be verified. The list with the state of today:',
  },
};

const TEXTE: Record<Sprache, Prueftexte> = { de, en };

/** The words in a language. */
export const prueftexte = (sprache: Sprache): Prueftexte => TEXTE[sprache];
