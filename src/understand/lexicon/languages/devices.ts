/** What stands in an office and nobody signs in to, without accents; one language a line: de, fr, es, pt, nl, it, pl, sv, da, nb, and what is called alike. */
const DEVICES = `
drucker beamer bildschirm monitor tastatur maus kopfhorer kopierer kaffeemaschine aufzug heizung klimaanlage tur lautsprecher mikrofon kamera dockingstation netzteil ladegerat fernseher lampe licht toner fax schranke laptop rechner pc notebook stapler
imprimante imprimantes scanneur ecran souris clavier casque photocopieuse photocopieur copieur machine ascenseur chauffage climatisation porte haut-parleur micro camera videoprojecteur projecteur chargeur lampe lumiere television badgeuse portable ordinateur cafetiere
impresora impresoras pantalla raton teclado auriculares fotocopiadora cafetera ascensor calefaccion puerta altavoz microfono camara proyector cargador lampara luz televisor escaner portatil ordenador
impressora impressoras ecra tela rato mouse teclado auscultadores fotocopiadora cafeteira elevador aquecimento porta altifalante projetor projector carregador candeeiro luz televisao digitalizador portatil computador notebook
printer printers scherm beeldscherm muis toetsenbord koptelefoon kopieerapparaat koffieapparaat koffiemachine koffiezetapparaat lift verwarming deur luidspreker microfoon oplader lamp licht televisie computer
stampante stampanti schermo monitor tastiera cuffie fotocopiatrice ascensore riscaldamento porta altoparlante microfono telecamera proiettore caricatore lampada luce televisore computer
drukarka drukarki ekran myszka mysz klawiatura sluchawki kserokopiarka ekspres winda ogrzewanie drzwi glosnik mikrofon rzutnik ladowarka lampa swiatlo telewizor skaner laptop komputer
skrivare skrivaren skarm skarmen bildskarm tangentbord tangentbordet mus musen horlurar kopiator kopiatorn kaffemaskin kaffemaskinen kaffeautomaten hiss hissen varme varmen dorr dorren hogtalare mikrofon mikrofonen laddare laddaren lampa lampan datorn dator skannern
printeren skaerm skaermen tastatur tastaturet musen horetelefoner kopimaskine kopimaskinen kaffemaskinen elevator elevatoren dor doren hojttaler mikrofonen oplader lampen computeren skanner
skriver skriveren skjerm skjermen tastatur tastaturet hodetelefoner kopimaskin kopimaskinen kaffemaskin heis heisen doren hoyttaler lader laderen lampa datamaskin datamaskinen
scanner scanners headset webcam projektor plotter router switch tv toaster
`;
const KNOWN: ReadonlySet<string> = new Set(DEVICES.trim().split(/\s+/));

export function isDevice(word: string): boolean {
  return KNOWN.has(word);
}

/** Says that it is a sign-in that fails, whatever it fails on. */
export const OF_SIGN_IN =
  /^(?:.*anmeld.*|.*log-?in.*|.*connex.*|connect.*|.*in+log.*|.*palog.*|logg.*|losenord.*|adgang.*|kodeord.*|kontot?|kontoen|sesi.*|sess.*|inici.*|.*acces.*|.*acess.*|.*zugriff.*|.*pass.*|.*kennw.*|.*wachtw.*|mot|senha|contrasena|haslo|zalog.*|logow.*|mfa|2fa|konto|account|compte|cuenta|conta|entra|einlog.*|authent.*)$/;
