import { describe, expect, test } from 'vitest';
import { besuche } from '../hilfe/browser.ts';

describe('by position', () => {
  const bei = async (latitude: number, longitude: number, accuracy = 30) => {
    const { seite, fremde } = await besuche('/', {
      geolocation: { latitude, longitude, accuracy },
      permissions: ['geolocation'],
    });
    await seite.getByRole('button', { name: 'Mein Standort' }).click();
    return { seite, fremde };
  };
  test('inside a town it goes there, and nothing leaves the browser', async () => {
    const { seite, fremde } = await bei(49.4539, 11.0775);
    await seite.waitForURL('**/orte/nuernberg/');
    expect(fremde).toEqual([]);
  });
  test('near a border it asks', async () => {
    const { seite } = await bei(49.598, 11.118, 3000);
    await seite.getByText('Welcher Ort ist es?').first().waitFor();
    expect(await seite.getByRole('option').count()).toBeGreaterThan(1);
  });
  test('outside Bavaria it says so', async () => {
    const { seite } = await bei(52.5, 13.4);
    await seite.getByText('außerhalb von Bayern').first().waitFor();
  });
  test('refused, it says what else to do', async () => {
    const { seite } = await besuche('/');
    await seite.getByRole('button', { name: 'Mein Standort' }).click();
    await seite.getByText('geben Sie den Ort ein').first().waitFor();
  });
});
