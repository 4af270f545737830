// words.mjs -- what the people of the story type, in their own language.
export const words = {
  nl: {
    helper: 'An Zeldzaam',
    other: 'Haren knippen',
    experience: 'Tien jaar verpleegkundige in een woonzorgcentrum, ook nachten. Rijbewijs B.',
    organisation: 'Woonzorgcentrum De Linde',
    job: {
      title: 'Verpleegkundige voor ons woonzorgcentrum',
      task: 'Wij zoeken een verpleegkundige die bewoners helpt en medicatie uitdeelt.',
      languages: 'Vlot Nederlands is nodig, Frans is een plus.',
      studies: 'Diploma verpleegkunde.',
    },
  },
  fr: {
    helper: 'Anne Introuvable',
    other: 'Couper les cheveux',
    experience: 'Dix ans infirmière dans une maison de repos, aussi la nuit. Permis B.',
    organisation: 'Maison de repos Les Tilleuls',
    job: {
      title: 'Infirmière pour notre maison de repos',
      task: 'Nous cherchons une infirmière qui soigne les résidents et distribue les médicaments.',
      languages: 'Bon niveau de néerlandais exigé, le français est un atout.',
      studies: 'Diplôme en soins infirmiers.',
    },
  },
  en: {
    helper: 'Ann Rarename',
    other: 'Cutting hair',
    experience: 'Ten years as a nurse in a residential care home, nights too. Driving licence B.',
    organisation: 'Lime Tree House',
    job: {
      title: 'Nurse for our residential care home',
      task: 'We look for a nurse who cares for our residents and hands out medication.',
      languages: 'Good Dutch is required, French is a plus.',
      studies: 'A diploma in nursing.',
    },
  },
};
