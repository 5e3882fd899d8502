//! The contract and the router say the same, and answers are what the contract says.

use crate::common::{folder, key, request, start};
use after_sales_desk::routes;
use serde_json::Value;
use std::collections::BTreeSet;

fn contract() -> Value {
    serde_json::from_str(include_str!("../openapi.json")).unwrap()
}

/// Addresses for programs; the others are pages.
fn is_for_programs(path: &str) -> bool {
    path.starts_with("/api/")
        || path.ends_with(".json") && !path.starts_with("/figures")
        || path == "/health"
}

#[test]
fn every_route_for_programs_is_told_and_no_other() {
    let contract = contract();
    let told: BTreeSet<String> = contract["paths"]
        .as_object()
        .unwrap()
        .iter()
        .flat_map(|(path, methods)| {
            let methods = methods.as_object().unwrap().keys();
            methods.map(move |method| format!("{} {path}", method.to_uppercase()))
        })
        .collect();
    let there: BTreeSet<String> = routes()
        .iter()
        .filter(|route| is_for_programs(route.path))
        .map(|route| format!("{} {}", route.method, route.path))
        .collect();
    assert_eq!(told, there);
}

#[test]
fn every_reference_leads_somewhere() {
    fn walk(node: &Value, own: &Value) -> usize {
        let own = if node.get("$id").is_some() { node } else { own };
        let here = match node.get("$ref").and_then(Value::as_str) {
            Some(place) => {
                let place = place.strip_prefix('#').unwrap();
                assert!(own.pointer(place).is_some(), "{place}");
                1
            }
            None => 0,
        };
        let inner: Vec<&Value> = match node {
            Value::Object(members) => members.values().collect(),
            Value::Array(items) => items.iter().collect(),
            _ => Vec::new(),
        };
        here + inner.iter().map(|node| walk(node, own)).sum::<usize>()
    }
    let contract = contract();
    assert!(walk(&contract, &contract) > 40);
}

/// Members that the contract calls required are there, and none that it does not know.
fn fits(answer: &Value, schema: &Value) {
    let properties = schema["properties"].as_object().unwrap();
    for name in schema["required"].as_array().unwrap() {
        assert!(
            answer.get(name.as_str().unwrap()).is_some(),
            "{name}: {answer}"
        );
    }
    for name in answer.as_object().unwrap().keys() {
        assert!(properties.contains_key(name), "{name}: {answer}");
    }
}

#[test]
fn answers_are_what_the_contract_says() {
    let folder = folder();
    let desk = start(folder.path());
    let schemas = &contract()["components"]["schemas"];
    let receipt = desk.send(&key(1), &request(&key(1), "Too loud")).json();
    fits(&receipt, &schemas["Receipt"]);
    let token = receipt["status_url"]
        .as_str()
        .unwrap()
        .rsplit_once('/')
        .unwrap()
        .1
        .to_owned();
    let case = desk.get(&format!("/api/cases/{token}"));
    assert_eq!(case.status, 200);
    fits(&case.json(), &schemas["Case"]);
    for problem in [
        desk.send(&key(2), &request(&key(3), "Too loud")),
        desk.send(&key(4), "{}"),
        desk.get("/api/requests/by-key/x"),
        desk.get("/api/cases/x"),
    ] {
        assert_eq!(problem.header("content-type"), "application/problem+json");
        fits(&problem.json(), &schemas["Problem"]);
    }
    assert_eq!(desk.get("/openapi.json").json(), contract());
}
