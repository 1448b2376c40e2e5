/** Signets of the directory's offices. */
import { aussageZu, mitUnterschrift, TYP } from '../domain/siegel/aussage.ts';
import { SIGNETE, type Signetvariante } from '../domain/siegel/formen.ts';
import { siegelstatus } from '../domain/siegel/siegelstatus.ts';
import { signet } from '../domain/siegel/signet.ts';
import { neueste, type Amt } from '../domain/verzeichnis/verzeichnis.ts';
import { leseSchriften } from '../io/schrift.ts';
import { leseSiegelschluessel, sha256, type Siegelschluessel } from '../io/siegelschluessel.ts';
import { amtspfade } from './amtspfade.ts';
import { verzeichnis } from './verzeichnis.ts';

/** The site's fonts as outlines. */
export const schriften = leseSchriften();

/** Paths of all signets: former ids answer, too, because foreign pages embed their addresses. */
export const signetpfade = () =>
  amtspfade().flatMap(({ params: { id }, props: { amt } }) =>
    SIGNETE.map((variante) => ({
      params: { datei: `${id}${variante.zusatz}` },
      props: { amt, variante },
    })),
  );

/** The key to sign with; undefined where there is none: then nothing is signed. */
export const siegelschluessel = await leseSiegelschluessel();

const unterschriften = new WeakMap<Amt, Promise<string>>();

/** What is signed about an office, once per build. @param absolut makes a path absolute */
function unterschrift(
  amt: Amt,
  { signiere }: Siegelschluessel,
  absolut: (pfad: string) => string,
): Promise<string> {
  let jws = unterschriften.get(amt);
  if (!jws) {
    const bilder = SIGNETE.map((variante) => sha256(signet(amt, variante, schriften)));
    jws = signiere(aussageZu(amt, absolut, bilder), TYP.aussage);
    unterschriften.set(amt, jws);
  }
  return jws;
}

/** The signature of an office; undefined without a key. */
export const unterschriftVon = async (
  amt: Amt,
  absolut: (pfad: string) => string,
): Promise<string | undefined> => siegelschluessel && unterschrift(amt, siegelschluessel, absolut);

/** A signet as text of SVG, with its signature where there is a key. */
export async function signetVon(
  amt: Amt,
  variante: Signetvariante,
  absolut: (pfad: string) => string,
): Promise<string> {
  const svg = signet(amt, variante, schriften);
  return siegelschluessel
    ? mitUnterschrift(svg, await unterschrift(amt, siegelschluessel, absolut))
    : svg;
}

/** The office that stands for all on pages about the signet; undefined while none is recorded. */
export const beispielamt: Amt | undefined =
  neueste(verzeichnis.gueltige, 1)[0] ?? verzeichnis.gueltige[0];

/** What the directory says today of every office. */
export const statusliste = verzeichnis.aemter.map(siegelstatus);

/** Paths of all signatures, each with what makes it: of the offices, and of the status list. */
export const unterschriftspfade = () =>
  siegelschluessel
    ? [
        {
          params: { id: 'status' },
          props: {
            jws: () => siegelschluessel.signiere({ aemter: statusliste }, TYP.liste),
          },
        },
        ...amtspfade().map(({ params, props: { amt } }) => ({
          params,
          props: {
            jws: (absolut: (pfad: string) => string) =>
              unterschrift(amt, siegelschluessel, absolut),
          },
        })),
      ]
    : [];

/** Path of the public key, where there is one. */
export const schluesselpfade = () =>
  siegelschluessel
    ? [
        {
          params: { datei: 'digitales-amt' },
          props: { jwks: { keys: [siegelschluessel.oeffentlich] } },
        },
      ]
    : [];
