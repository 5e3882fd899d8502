//! How serde reads the values of a document. Only tests ask for it: a decoder that shares no line with
//! ours must come to the same values.

use crate::json::Node;
use crate::{
    BasisPoints, CivilDate, CivilMinute, Currency, Json, LARGEST_PHOTO, Money, PhotoBytes, Place,
    SafeUrl, Text, TimeOfDay,
};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

macro_rules! read_text {
    ($( $name:ty, $parse:path; )*) => { $(
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                let text = String::deserialize(from)?;
                $parse(&text).ok_or_else(|| D::Error::custom("no such value"))
            }
        }
    )* };
}

read_text! {
    CivilDate, CivilDate::parse;
    CivilMinute, CivilMinute::parse;
    TimeOfDay, TimeOfDay::parse;
    Currency, Currency::parse;
    Place, Place::parse;
    SafeUrl, SafeUrl::parse;
}

impl<'de> Deserialize<'de> for BasisPoints {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        match u32::deserialize(from)? {
            share @ 0..=20_000 => Ok(Self(share)),
            _ => Err(D::Error::custom("a share from 0 to 20000")),
        }
    }
}

impl<'de> Deserialize<'de> for PhotoBytes {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        match u32::deserialize(from)? {
            bytes @ 1..=LARGEST_PHOTO => Ok(Self(bytes)),
            _ => Err(D::Error::custom("a size from 1 byte to 8 MiB")),
        }
    }
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Amount {
            minor: i64,
            currency: Currency,
        }
        let Amount { minor, currency } = Amount::deserialize(from)?;
        if !(0..=1_000_000_000_000).contains(&minor) {
            return Err(D::Error::custom("an amount from 0 to a million million"));
        }
        Ok(Self { minor, currency })
    }
}

/// Words by language: an object whose keys are free, but not twice the same.
struct Languages;

impl<'de> Visitor<'de> for Languages {
    type Value = Text;

    fn expecting(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        out.write_str("an object of texts")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text, A::Error> {
        let mut pairs: Vec<(String, String)> = Vec::new();
        while let Some((language, words)) = map.next_entry::<String, String>()? {
            if pairs.iter().any(|(known, _)| *known == language) {
                return Err(A::Error::custom("a language twice"));
            }
            let (first, rest) = language.split_at_checked(2).unwrap_or(("", ""));
            let part = |sign: char| sign.is_ascii_alphanumeric() || sign == '-';
            let letters = first.len() == 2 && first.chars().all(|sign| sign.is_ascii_alphabetic());
            if !letters || language.len() > 35 || !rest.chars().all(part) {
                return Err(A::Error::custom("no language"));
            }
            pairs.push((language, words));
        }
        Ok(Text(pairs))
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_map(Languages)
    }
}

/// Any JSON with whole numbers that JavaScript holds exactly, and no key twice.
struct AnyJson;

impl<'de> Visitor<'de> for AnyJson {
    type Value = Json;

    fn expecting(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        out.write_str("JSON with whole numbers")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json(Node::Null))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Json, E> {
        Ok(Json(Node::Bool(value)))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Json, E> {
        if value.unsigned_abs() >= 1 << 53 {
            return Err(E::custom("a number that JavaScript cannot hold"));
        }
        Ok(Json(Node::Int(value)))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Json, E> {
        self.visit_i64(i64::try_from(value).map_err(E::custom)?)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Json, E> {
        Ok(Json(Node::Text(value.into())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(Json(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(Json(Node::List(list)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut members: Vec<(String, Node)> = Vec::new();
        while let Some((key, Json(value))) = map.next_entry::<String, Json>()? {
            if members.iter().any(|(known, _)| *known == key) {
                return Err(A::Error::custom("a key twice"));
            }
            members.push((key, value));
        }
        Ok(Json(Node::Object(members)))
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(AnyJson)
    }
}
