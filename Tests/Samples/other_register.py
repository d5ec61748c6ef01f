"""The invented registers of the three other boards; areas and dates are real, bodies are not named."""

from register import Body

S11 = "Children Act 2004, s.11(1)"
COUNCIL = f"{S11}(a): local authority in England"
PART = f"Part of a local authority, {S11}(a)"
TRUST = f"{S11}(f) and (g): NHS trust or NHS foundation trust"
POLICE = f"{S11}(h): local policing body and chief officer of police"
COMMISSIONER = f"{S11}: health commissioner, today (bb) integrated care board"
AGREED = "By agreement: Working Together names voluntary bodies, section 11 does not"
SCHOOL = "Education Act 2002, s.175: governing body of a maintained school"
PROPRIETOR = "Education Act 2002, s.157: through the standards for independent schools"
FURTHER = "Education Act 2002, s.175(3): governing body of an institution of further education"
SPECIAL = "Education Act 1996, s.342: through the regulations on non-maintained special schools"


def bodies(area, *rows):
    """Bodies from (id, name, aliases, kind, basis, prefix, shape)."""
    return [Body((ident, name, aliases, kind, basis, [area], "full", prefix, shape, shape))
            for ident, name, aliases, kind, basis, prefix, shape in rows]


SOLIHULL = bodies(
    "solihull",
    ("borough-childrens-services", "Borough children's services", ["Children's services"],
     "council-childrens-services", COUNCIL, "BCS", "xlsx"),
    ("borough-housing", "Borough housing service", ["Housing and neighbourhoods"],
     "council-housing", PART, "BHS", "csv"),
    ("health-commissioner", "Health commissioner", ["Health commissioning group"],
     "health-commissioner", COMMISSIONER, "HCO", "json"),
    ("hospital-trust", "Hospital trust", ["Hospitals foundation trust"], "nhs-provider", TRUST, "HOT", "json"),
    ("police-force", "Police force", ["Constabulary"], "police", POLICE, "POL", "csv"),
    ("youth-charity", "Youth charity", ["Voluntary youth organisation"],
     "voluntary-organisation", AGREED, "YCH", "json"),
)

SOLIHULL_SCHOOLS = bodies(
    "solihull",
    ("primary-school", "Primary school", ["Community primary school"], "maintained-school", SCHOOL, "PRI", "xlsx"),
    ("infant-and-nursery-school", "Infant and nursery school", ["Infant school"],
     "maintained-school", SCHOOL, "INF", "csv"),
    ("secondary-academy", "Secondary academy", ["Academy"],
     "academy-or-independent-school", PROPRIETOR, "ACA", "json"),
    ("sixth-form-college", "Sixth form college", ["College"], "college-or-16-19", FURTHER, "SFC", "json"),
    ("residential-special-school", "Residential special school", ["Special school"],
     "non-maintained-special-school", SPECIAL, "SPE", "csv"),
)

# What a school is and whom it teaches; the words of a phase are the register's own.
SETTINGS = {
    "primary-school": {"setting": "maintained", "phase": "primary"},
    "infant-and-nursery-school": {"setting": "maintained", "phase": "infant and nursery"},
    "secondary-academy": {"setting": "academy", "phase": "secondary"},
    "sixth-form-college": {"setting": "college", "phase": "post-16"},
    "residential-special-school": {"setting": "non-maintained-special", "phase": "all-through"},
}

SOUTHEND = bodies(
    "southend-on-sea",
    ("family-court-advisory", "Family court advisory service", ["Family court advisers"], "family-court-advisory",
     "Own statutory duties; Working Together treats it in a section of its own", "FCA", "json"),
    ("community-healthcare", "Community healthcare provider", ["Community healthcare"], "nhs-provider", TRUST, "CHP", "csv"),
    ("integrated-youth", "Integrated youth service", ["Youth service"], "youth-offending",
     f"{S11}(k): youth offending team", "IYS", "json"),
    ("fire-and-rescue", "Fire and rescue service", ["Fire service"], "fire-and-rescue",
     "Not named in s.11(1); treated under local authorities in the guidance of 2005 and 2007", "FRS", "json"),
    ("further-education-college", "Further education college", ["College of further education"],
     "college-or-16-19", FURTHER, "FEC", "json"),
    ("council-children-and-education", "Council children's and education department", ["Children's and education"],
     "council-childrens-services", COUNCIL, "CCL", "xlsx"),
    ("probation-trust", "Probation trust", ["Probation"], "probation",
     f"{S11}(j): local probation board, then trust", "PRO", "csv"),
    ("mental-health-partnership", "Mental health partnership trust", ["Mental health trust"],
     "nhs-provider", TRUST, "MHP", "json"),
    ("health-commissioner", "Health commissioner", ["Health commissioning arm"],
     "health-commissioner", COMMISSIONER, "HCO", "csv"),
    ("voluntary-services-association", "Voluntary services association", ["Voluntary sector association"],
     "voluntary-organisation", AGREED, "VSA", "json"),
    ("council-early-years", "Council early years", ["Early years"], "early-years", PART, "CEY", "csv"),
    ("ambulance-trust", "Ambulance trust", ["Ambulance service"], "ambulance-trust", TRUST, "AMB", "json"),
    ("police-force", "Police force", ["Constabulary"], "police", POLICE, "POL", "csv"),
    ("hospital-trust", "Hospital trust", ["Hospital"], "nhs-provider", TRUST, "HOT", "xlsx"),
    ("council-commissioned-services", "Council commissioned services", ["Commissioned services"],
     "council-childrens-services", PART, "CCO", "json"),
    ("lead-general-practitioners", "Lead general practitioners", ["Lead GPs"], "nhs-provider",
     "By agreement: general practice answers through its lead practitioners", "LGP", "json"),
    ("schools", "Schools (together)", ["Schools"], "maintained-school", SCHOOL, "SCH", "json"),
    ("adult-and-community-college", "Adult and community college", ["Adult college"],
     "college-or-16-19", FURTHER, "ACC", "json"),
    ("specialist-services", "Council specialist services", ["Specialist services"],
     "council-childrens-services", PART, "SPS", "json"),
)

BATH = bodies(
    "bath-and-north-east-somerset",
    ("council-childrens-services", "Council children's services", ["Children's services"],
     "council-childrens-services", COUNCIL, "CCS", "xlsx"),
    ("council-adult-social-care", "Council adult social care", ["Adult social care"],
     "council-adult-social-care", PART, "ASC", "csv"),
    ("hospital-trust", "Hospital trust", ["Hospital foundation trust"], "nhs-provider", TRUST, "HOT", "json"),
    ("community-health-and-care", "Community health and care provider", ["Community health provider"],
     "nhs-provider", "By contract with the health commissioner", "CHC", "json"),
    ("police-force", "Police force", ["Constabulary"], "police", POLICE, "POL", "csv"),
    ("youth-offending", "Youth offending service", ["YOS"], "youth-offending",
     f"{S11}(k): youth offending team", "YOS", "xlsx"),
)
