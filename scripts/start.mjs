/** `npm start`: from a fresh clone to the running site. `PORT` sets the port (4321). */
import { fuehreAus, installiere, NPM } from './abhaengigkeiten.mjs';

installiere();
fuehreAus(...NPM, 'run', '--silent', 'check');
fuehreAus(...NPM, 'run', '--silent', 'build');
fuehreAus(...NPM, 'run', '--silent', 'preview');
